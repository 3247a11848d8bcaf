package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** Pattern matching for instanceof. */
// ships: InstanceofPatternTarget.unit
public final class InstanceofPatternTarget {
  private InstanceofPatternTarget() {}

  static String unit;

  record Length(int value) {}

  static String describe(Object o) {
    if (o instanceof Length length && length.value() > 1) {
      return length.value() + unit;
    }
    return o instanceof String text ? text : "?";
  }

  public static List<Supplier<?>> functions() {
    unit = "cm";
    return List.of(() -> describe(new Length(3)) + describe("t") + describe(1));
  }
}
