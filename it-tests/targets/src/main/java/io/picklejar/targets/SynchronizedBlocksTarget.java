package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** Synchronized blocks on statics and synchronized static methods. */
// ships: SynchronizedBlocksTarget.LOCK, SynchronizedBlocksTarget.value
public final class SynchronizedBlocksTarget {
  private SynchronizedBlocksTarget() {}

  static final Object LOCK = new Object();
  static int value;

  static synchronized int next() {
    return ++value;
  }

  public static List<Supplier<?>> functions() {
    value = 9;
    return List.of(
        () -> {
          synchronized (LOCK) {
            return value;
          }
        },
        () -> next());
  }
}
