package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** A method found by its constant name. */
// ships: ReflectiveMethodTarget.value
public final class ReflectiveMethodTarget {
  private ReflectiveMethodTarget() {}

  static int value;

  static int read(int times) {
    return value * times;
  }

  public static List<Supplier<?>> functions() {
    value = 6;
    return List.of(
        () -> {
          try {
            return ReflectiveMethodTarget.class
                .getDeclaredMethod("read", int.class)
                .invoke(null, 7);
          } catch (ReflectiveOperationException e) {
            return e;
          }
        });
  }
}
