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

  /**
   * The restoring thread needs a class that another thread initializes.
   *
   * @param initializing what that thread's initializer does
   */
  private static void whileInitialized(ClassLoader loader, Runnable initializing) throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    on(
        "held",
        () -> {
          begun.countDown();
          sleep();
          initializing.run();
        });
    Future<?> initializer = POOL.submit(() -> Class.forName("acme.waits.Held", true, loader));
    begun.await();
    assertThat(answer(start("held", loader))).isEqualTo("held1");
    initializer.get(20, TimeUnit.SECONDS);
  }

  /** That thread's initializer restores. */
  private static void initializedByAnother() throws Exception {
    ClassLoader loader = Job.having();
    whileInitialized(
        loader, () -> assertThat(Job.call(MAIN + "other", loader)).isEqualTo("other0set"));
  }

  /** As before, but that thread's initializer waits for a third one that restores. */
  private static void initializedByAnotherThatWaits() throws Exception {
    ClassLoader loader = Job.having();
    whileInitialized(
        loader, () -> assertThat(answer(start("other", loader))).isEqualTo("other0set"));
  }

  /** That thread's initializer restores the very function that the restoring thread is about. */
  private static void restoredByItsOwnInitializer() throws Exception {
    ClassLoader loader = Job.having();
    whileInitialized(loader, () -> assertThat(Job.read(MAIN + "held", loader)).isNotNull());
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
