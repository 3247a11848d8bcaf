package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** Cached and uncached boxes keep what == says about them. */
// ships: PrimitiveWrapperIdentityTarget.SMALL, PrimitiveWrapperIdentityTarget.BIG,
// PrimitiveWrapperIdentityTarget.ALIAS
public final class PrimitiveWrapperIdentityTarget {
  private PrimitiveWrapperIdentityTarget() {}

  static Integer SMALL;
  static Integer BIG;
  static Integer ALIAS;

  public static List<Supplier<?>> functions() {
    SMALL = 100;
    BIG = 100_000;
    ALIAS = BIG;
    return List.of(() -> BIG == ALIAS, () -> SMALL == Integer.valueOf(100));
  }
}
