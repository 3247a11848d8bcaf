package io.picklejar.targets;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/** A huge static beside a small one. */
// ships: HugeUnrelatedTarget.SMALL
// not: HugeUnrelatedTarget.HUGE
public final class HugeUnrelatedTarget {
  private HugeUnrelatedTarget() {}

  static final byte[] HUGE = new byte[50 << 20];
  static int SMALL;

  public static List<Supplier<?>> functions() {
    Arrays.fill(HUGE, (byte) 1);
    SMALL = 3;
    return List.of(() -> SMALL);
  }
}
