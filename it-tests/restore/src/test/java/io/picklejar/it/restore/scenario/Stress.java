package io.picklejar.it.restore.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.picklejar.RestoreException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Threads that restore functions of many kinds, jobs and versions at once, in loaders that come and
 * go, some of them interrupted: each function gives what it must, and no thread waits for ever. It
 * lasts as many seconds as {@code it.stress} says.
 */
public final class Stress {
  private static final int THREADS = 8;
  private static final int LOADERS = 4;

  private static final Map<String, String> ANSWERS =
      Map.ofEntries(
          Map.entry("acme.oneclass.Main.bin.item", "made"),
          Map.entry("acme.oneclass.Main.bin.other", "made"),
          Map.entry("acme.cyclic.Main.bin.a", "aABCDnull1"),
          Map.entry("acme.cyclic.Main.bin.b", "bBCDnull1"),
          Map.entry("acme.cyclic.Main.bin.c", "cCDnull1"),
          Map.entry("acme.cyclic.Main.bin.d", "dDnull1"),
          Map.entry("acme.leaks.Main.bin.function", "WORD1Pair[left=b, right=2]"),
          Map.entry("acme.throwing.Main.bin.own", "there3"),
          Map.entry("acme.throwing.Main.bin.constant", "FIRST"),
          Map.entry("acme.version.Main.bin.text", "earlier code earlier"),
          Map.entry("later.acme.version.Main.bin.text", "later code later"),
          Map.entry("acme.jobs.Main.bin.agreed", "the same"),
          Map.entry("later.acme.jobs.Main.bin.agreed", "the same"));

  private static final List<String> NAMES = List.copyOf(ANSWERS.keySet());
  private static final String MISSING = "acme.missing.Main.bin.function";

  private final AtomicReferenceArray<Job.Loader> loaders = new AtomicReferenceArray<>(LOADERS);
  private final long end;

  private Stress(Duration duration) {
    this.end = System.nanoTime() + duration.toNanos();
  }

  /** Runs the scenario. */
  public static void main(String[] args) throws Exception {
    Duration duration = Duration.ofSeconds(Long.getLong("it.stress", 3));
    System.out.println(new Stress(duration).run(duration) + " functions restored");
  }

  private int run(Duration duration) throws Exception {
    ExecutorService pool =
        Executors.newFixedThreadPool(
            THREADS,
            task -> {
              Thread thread = new Thread(task);
              thread.setDaemon(true);
              return thread;
            });
    for (int i = 0; i < LOADERS; i++) {
      loaders.set(i, next(i));
    }
    List<Future<Integer>> counts = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      Random random = new Random(i);
      counts.add(pool.submit(() -> restore(random)));
    }
    int sum = 0;
    for (Future<Integer> count : counts) {
      sum += count.get(duration.toSeconds() + 120, TimeUnit.SECONDS);
    }
    pool.shutdownNow();
    return sum;
  }

  private static Job.Loader next(int number) {
    return switch (number % 3) {
      case 0 -> Job.lacking();
      case 1 -> Job.having();
      default -> Job.havingLater();
    };
  }

  private int restore(Random random) {
    int count = 0;
    while (System.nanoTime() < end) {
      int place = random.nextInt(LOADERS);
      Job.Loader loader = loaders.get(place);
      if (random.nextInt(100) == 0) {
        loaders.set(place, next(random.nextInt(3)));
      }
      boolean interrupted = random.nextInt(20) == 0;
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
      restore(NAMES.get(random.nextInt(NAMES.size())), loader);
      if (random.nextInt(20) == 0) {
        assertThat(catchThrowable(() -> Job.call(MISSING, Job.lacking())))
            .isInstanceOf(RestoreException.class);
      }
      assertThat(Thread.interrupted()).isEqualTo(interrupted);
      count++;
    }
    return count;
  }

  private static void restore(String name, ClassLoader loader) {
    assertThat(Job.call(name, loader)).as(name).isEqualTo(ANSWERS.get(name));
  }
}
