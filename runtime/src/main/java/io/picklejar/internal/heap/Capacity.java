package io.picklejar.internal.heap;

/** Sizes of hash tables. */
final class Capacity {
  private static final int MOST = 1 << 20;

  private Capacity() {}

  /**
   * {@return initial capacity that holds so many entries without growing; bounded, as the number
   * may be forged}
   */
  static int of(int entries) {
    return (int) Math.min(MOST, entries / 0.75 + 1);
  }
}
