package io.picklejar.examples;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Says now and then on the launcher's console that the job still runs. */
final class Progress {

  private static final long SECONDS = 10;

  /** A thread pool: nothing that could travel, and nothing that a function reads. */
  private static ScheduledExecutorService ticker = Executors.newScheduledThreadPool(0);

  private Progress() {}

  static void start() {
    ticker =
        Executors.newSingleThreadScheduledExecutor(
            task -> {
              Thread thread = new Thread(task, "progress");
              thread.setDaemon(true);
              return thread;
            });
    long begin = System.nanoTime();
    ticker.scheduleAtFixedRate(() -> tick(begin), SECONDS, SECONDS, TimeUnit.SECONDS);
  }

  static void stop() {
    ticker.shutdownNow();
  }

  private static void tick(long begin) {
    System.err.println("running for " + (System.nanoTime() - begin) / 1_000_000_000 + " s");
  }
}
