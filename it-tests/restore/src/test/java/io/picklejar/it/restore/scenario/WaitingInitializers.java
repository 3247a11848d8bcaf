package io.picklejar.it.restore.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Initializers that restore functions themselves, or wait for threads that do. */
public final class WaitingInitializers {
  private static final String MAIN = "acme.waits.Main.bin.";
  private static final ExecutorService POOL =
      Executors.newCachedThreadPool(
          task -> {
            Thread thread = new Thread(task);
            thread.setDaemon(true);
            return thread;
          });

  /** Runs the scenario. */
  public static void main(String[] args) throws Exception {
    waitsForAThread();
    initializedByAnother();
    initializedByAnotherThatWaits();
    restoredByItsOwnInitializer();
  }

  private static void on(String property, Runnable task) {
    System.getProperties().put(property, task);
  }

  private static Future<String> start(String name, ClassLoader loader) {
    return POOL.submit(() -> Job.call(MAIN + name, loader));
  }

  private static String answer(Future<String> future) {
    try {
      return future.get(20, TimeUnit.SECONDS);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** The restoring thread's initializer waits for one that restores. */
  private static void waitsForAThread() {
    ClassLoader loader = Job.having();
    on("starter", () -> assertThat(answer(start("other", loader))).isEqualTo("other0set"));
    assertThat(answer(start("starter", loader))).isEqualTo("starter1");
  }

  /** The restoring thread needs a class that another thread initializes, which restores. */
  private static void initializedByAnother() throws Exception {
    ClassLoader loader = Job.having();
    CountDownLatch initializing = new CountDownLatch(1);
    on(
        "held",
        () -> {
          initializing.countDown();
          sleep();
          assertThat(Job.call(MAIN + "other", loader)).isEqualTo("other0set");
        });
    Future<?> initializer = POOL.submit(() -> Class.forName("acme.waits.Held", true, loader));
    initializing.await();
    assertThat(answer(start("held", loader))).isEqualTo("held1");
    initializer.get(20, TimeUnit.SECONDS);
  }

  /** As before, but that thread's initializer waits for a third one that restores. */
  private static void initializedByAnotherThatWaits() throws Exception {
    ClassLoader loader = Job.having();
    CountDownLatch initializing = new CountDownLatch(1);
    on(
        "held",
        () -> {
          initializing.countDown();
          sleep();
          assertThat(answer(start("other", loader))).isEqualTo("other0set");
        });
    Future<?> initializer = POOL.submit(() -> Class.forName("acme.waits.Held", true, loader));
    initializing.await();
    assertThat(answer(start("held", loader))).isEqualTo("held1");
    initializer.get(20, TimeUnit.SECONDS);
  }

  /** That thread's initializer restores the very function that the restoring thread is about. */
  private static void restoredByItsOwnInitializer() throws Exception {
    ClassLoader loader = Job.having();
    CountDownLatch initializing = new CountDownLatch(1);
    on(
        "held",
        () -> {
          initializing.countDown();
          sleep();
          assertThat(Job.read(MAIN + "held", loader)).isNotNull();
        });
    Future<?> initializer = POOL.submit(() -> Class.forName("acme.waits.Held", true, loader));
    initializing.await();
    assertThat(answer(start("held", loader))).isEqualTo("held1");
    initializer.get(20, TimeUnit.SECONDS);
    assertThat(Job.call(MAIN + "held", loader)).isEqualTo("held1");
  }

  /** Until the other thread has come to wait for the class. */
  private static void sleep() {
    try {
      Thread.sleep(300);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private WaitingInitializers() {}
}
