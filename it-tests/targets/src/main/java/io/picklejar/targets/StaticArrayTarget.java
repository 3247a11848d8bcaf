package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** A static array, changed by index. */
// ships: StaticArrayTarget.WEIGHTS
// not: StaticArrayTarget.OTHERS
public final class StaticArrayTarget {
  private StaticArrayTarget() {}

  static final int[] WEIGHTS = new int[4];
  static final int[] OTHERS = new int[4];

  public static List<Supplier<?>> functions() {
    WEIGHTS[2] = 7;
    OTHERS[1] = 1;
    return List.of(() -> WEIGHTS, () -> WEIGHTS[2] + WEIGHTS.length);
  }
}
