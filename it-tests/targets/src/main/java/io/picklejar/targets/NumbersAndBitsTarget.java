package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** Arithmetic of all kinds on statics, so that every opcode is met. */
// ships: NumbersAndBitsTarget.i, NumbersAndBitsTarget.l, NumbersAndBitsTarget.f,
// NumbersAndBitsTarget.d
public final class NumbersAndBitsTarget {
  private NumbersAndBitsTarget() {}

  static int i;
  static long l;
  static float f;
  static double d;

  public static List<Supplier<?>> functions() {
    i = 123456789;
    l = 1234567890123L;
    f = 1.25f;
    d = -2.5;
    return List.of(
        () -> (i << 3) ^ (i >>> 5) & ~i | i % 7,
        () -> (l >> 3) * 31 - l / 1000 + (l & 255) + Long.compare(l, i),
        () -> f * i - (int) f / 2 % 3 + (long) d,
        () -> (byte) i + (short) l + (char) i + d % 2 + -f,
        () -> i > 5 && d < f || l == i ? (Object) (i++ + ++l) : "none");
  }
}
