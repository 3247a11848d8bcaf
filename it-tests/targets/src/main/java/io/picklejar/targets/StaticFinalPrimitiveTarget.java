package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** A static final primitive that no compiler can inline. */
// ships: StaticFinalPrimitiveTarget.SEED
public final class StaticFinalPrimitiveTarget {
  private StaticFinalPrimitiveTarget() {}

  static final long SEED = System.nanoTime();

  public static List<Supplier<?>> functions() {
    return List.of(() -> SEED * 31);
  }
}
