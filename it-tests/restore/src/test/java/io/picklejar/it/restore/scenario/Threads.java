package io.picklejar.it.restore.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Sixteen threads restore functions over classes whose initializers need one another. */
public final class Threads {
  private static final int THREADS = 16;
  private static final List<String> FUNCTIONS = List.of("a", "b", "c", "d");

  /** Runs the scenario. */
  public static void main(String[] args) throws Exception {
    ExecutorService pool =
        Executors.newFixedThreadPool(
            THREADS,
            task -> {
              Thread thread = new Thread(task);
              thread.setDaemon(true);
              return thread;
            });
    for (int round = 0; round < 5; round++) {
      assertAllRight(pool, Job.lacking());
      assertAllRight(pool, Job.having());
    }
    pool.shutdownNow();
  }

  private static void assertAllRight(ExecutorService pool, ClassLoader loader) throws Exception {
    CyclicBarrier start = new CyclicBarrier(THREADS);
    List<Future<String>> answers = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      String name = FUNCTIONS.get(i % FUNCTIONS.size());
      answers.add(
          pool.submit(
              () -> {
                start.await();
                return Job.call("acme.cyclic.Main.bin." + name, loader);
              }));
    }
    for (int i = 0; i < THREADS; i++) {
      assertThat(answers.get(i).get(20, TimeUnit.SECONDS))
          .isEqualTo(expected(FUNCTIONS.get(i % FUNCTIONS.size())));
    }
  }

  /** What the launcher printed: {@code A} starts the ring there. */
  private static String expected(String name) {
    return switch (name) {
      case "a" -> "aABCDnull1";
      case "b" -> "bBCDnull1";
      case "c" -> "cCDnull1";
      default -> "dDnull1";
    };
  }

  private Threads() {}
}
