package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** A thread-local with an initial value that reads a static. */
// ships: ThreadLocalStaticTarget.base
public final class ThreadLocalStaticTarget {
  private ThreadLocalStaticTarget() {}

  static int base;
  static final ThreadLocal<int[]> BUFFER = ThreadLocal.withInitial(() -> new int[] {base});

  public static List<Supplier<?>> functions() {
    base = 12;
    return List.of(() -> ++BUFFER.get()[0]);
  }
}
