package io.picklejar.internal.closure;

/** Tells by their hash codes which values may be equal to others, without keeping any. */
final class Likes {
  private static final int BITS_EACH = 16;
  private static final int MOST_BITS = 1 << 27;

  private final long[] once;
  private final long[] again;
  private final int shift;
  private boolean any;

  /**
   * @param values how many there are at most
   */
  Likes(int values) {
    long wanted = Math.min(MOST_BITS, Math.max(64L, (long) BITS_EACH * values));
    int log = 64 - Long.numberOfLeadingZeros(wanted - 1);
    this.shift = 32 - log;
    this.once = new long[1 << log - 6];
    this.again = new long[1 << log - 6];
  }

  /** Takes a value, each once for each of its places. */
  void meet(Object value) {
    int bit = bit(value);
    long mask = 1L << bit;
    if ((once[bit >>> 6] & mask) == 0) {
      once[bit >>> 6] |= mask;
    } else {
      again[bit >>> 6] |= mask;
      any = true;
    }
  }

  /** {@return whether there may be any that is met again} */
  boolean any() {
    return any;
  }

  /** {@return whether the value may have been met more than once} */
  boolean several(Object value) {
    int bit = bit(value);
    return (again[bit >>> 6] & 1L << bit) != 0;
  }

  private int bit(Object value) {
    return value.hashCode() * 0x9E3779B9 >>> shift;
  }
}
