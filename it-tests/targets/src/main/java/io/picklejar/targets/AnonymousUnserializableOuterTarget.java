package io.picklejar.targets;

import java.io.Serializable;
import java.util.List;
import java.util.function.Supplier;

/** An anonymous class inside an object that can't be serialized. */
// ships: AnonymousUnserializableOuterTarget.value
public final class AnonymousUnserializableOuterTarget {
  static int value;
  private final Thread thread = new Thread();
  private final int used = 5;

  interface Task extends Supplier<Object>, Serializable {}

  Task task() {
    return new Task() {
      @Override
      public Object get() {
        return used + value;
      }
    };
  }

  Task withOuter() {
    int amount = Integer.parseInt("7");
    return new Task() {
      @Override
      public Object get() {
        return counted(amount);
      }
    };
  }

  private int counted(int amount) {
    return count * amount;
  }

  private int count = 6;

  public static List<?> functions() {
    value = 100;
    AnonymousUnserializableOuterTarget outer = new AnonymousUnserializableOuterTarget();
    outer.count = 8;
    return List.of(outer.task(), outer.withOuter());
  }
}
