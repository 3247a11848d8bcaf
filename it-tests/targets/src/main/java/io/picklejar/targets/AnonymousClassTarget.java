package io.picklejar.targets;

import java.io.Serializable;
import java.util.List;
import java.util.function.Supplier;

/** An anonymous class as the function. */
// ships: AnonymousClassTarget.value
public final class AnonymousClassTarget {
  private AnonymousClassTarget() {}

  static int value;

  interface Task extends Supplier<Object>, Serializable {}

  public static List<?> functions() {
    value = 11;
    int captured = 31;
    return List.of(
        new Task() {
          private int calls;

          @Override
          public Object get() {
            return captured + value + ++calls;
          }
        });
  }
}
