package io.picklejar.internal.heap;

/**
 * Sizes of hash tables: those that a table grows to by itself, so that it has the same iteration
 * order as where it came from.
 */
final class Capacity {
  private static final int LEAST = 16;
  private static final int MOST = 1 << 20;

  private Capacity() {}

  /**
   * {@return initial capacity of a {@link java.util.HashMap}; bounded, as the number may be forged}
   */
  static int of(int entries) {
    return Math.max(LEAST, (int) Math.min(MOST, Math.ceil(entries / 0.75)));
  }

  /**
   * {@return initial capacity of a {@link java.util.concurrent.ConcurrentHashMap}, which counts in
   * entries}
   */
  static int concurrent(int entries) {
    return Math.max(LEAST * 3 / 4 - 1, Math.min(MOST, entries));
  }
}
