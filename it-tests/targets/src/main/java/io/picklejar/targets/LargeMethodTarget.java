package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** A function with far jumps and many locals. */
// ships: LargeMethodTarget.seed
public final class LargeMethodTarget {
  private LargeMethodTarget() {}

  static int seed;

  static long mix(long x) {
    long a = x;
    long b = a * 31 + 7;
    long c = b ^ a >>> 3;
    for (int i = 0; i < 300; i++) {
      switch (i % 9) {
        case 0 -> a += b;
        case 1 -> b ^= c;
        case 2 -> c = Long.rotateLeft(c, 5);
        case 3 -> a -= c;
        case 4 -> b += i;
        case 7 -> c *= 3;
        default -> a ^= seed;
      }
    }
    return a + b + c;
  }

  public static List<Supplier<?>> functions() {
    seed = 777;
    return List.of(() -> mix(12345));
  }
}
