package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** A reference to a private method of this. */
// ships: ThisMethodReferenceTarget.unit
public final class ThisMethodReferenceTarget {
  static String unit;
  private final int amount;

  private ThisMethodReferenceTarget(int amount) {
    this.amount = amount;
  }

  private Object text() {
    return amount + unit;
  }

  Supplier<Object> supplier() {
    return this::text;
  }

  public static List<Supplier<?>> functions() {
    unit = "kg";
    return List.of(new ThisMethodReferenceTarget(3).supplier());
  }
}
