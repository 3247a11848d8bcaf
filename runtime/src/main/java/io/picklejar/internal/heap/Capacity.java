package io.picklejar.internal.heap;

/**
 * Sizes of hash tables: those that a table grows to by itself, so that it has the same iteration
 * order as where it came from.
 */
final class Capacity {
  static final float LOAD_FACTOR = 0.75f;

  private static final int LEAST = 16;
  private static final int MOST = 1 << 20;
  private static final int MOST_EMPTY = 1 << 17;
  private static final int MOST_PER_ENTRY = 64;

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

  /** {@return the length, which may be forged, or what is plenty for that many entries} */
  static int bounded(int length, int entries) {
    return (int) Math.min(length, Math.max(MOST_EMPTY, (long) MOST_PER_ENTRY * entries));
  }

  /** {@return the table length of a {@link java.util.HashMap} that only ever grew} */
  static long grown(int entries) {
    long length = LEAST;
    while (entries > length - length / 4) {
      length *= 2;
    }
    return length;
  }

  /** {@return the same of a {@link java.util.concurrent.ConcurrentHashMap}} */
  static long grownConcurrent(int entries) {
    long length = LEAST;
    while (entries >= length - length / 4) {
      length *= 2;
    }
    return length;
  }
}
