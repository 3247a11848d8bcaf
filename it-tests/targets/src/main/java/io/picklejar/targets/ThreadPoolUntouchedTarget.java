package io.picklejar.targets;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/** A pool made by the initializer and never reassigned is made anew. */
// not: ThreadPoolUntouchedTarget.POOL
public final class ThreadPoolUntouchedTarget {
  private ThreadPoolUntouchedTarget() {}

  static final ExecutorService POOL =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread thread = new Thread(task);
            thread.setDaemon(true);
            return thread;
          });
  static int answer;

  public static List<Supplier<?>> functions() {
    answer = 42;
    return List.of(
        () -> {
          try {
            return POOL.submit(() -> answer).get();
          } catch (Exception e) {
            return e;
          }
        });
  }
}
