package io.picklejar.targets;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/** A pool assigned in main can't travel, and saying so names the field. */
// refuses: ThreadPoolAssignedTarget.pool
public final class ThreadPoolAssignedTarget {
  private ThreadPoolAssignedTarget() {}

  static ExecutorService pool;

  public static List<Supplier<?>> functions() {
    pool = Executors.newSingleThreadExecutor();
    pool.shutdown();
    return List.of(() -> pool.isShutdown());
  }
}
