package io.picklejar.it.restore.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Closures that ship the same class give the same class. */
public final class OneClass {

  /** Runs the scenario. */
  public static void main(String[] args) throws Exception {
    for (ClassLoader loader : List.of(Job.lacking(), Job.having())) {
      assertOneClass(loader);
    }
    assertOneClassWithoutContext();
  }

  private static void assertOneClass(ClassLoader loader) throws Exception {
    Object item = Job.supplier("acme.oneclass.Main.bin.item", loader).get();
    ExecutorService pool = Executors.newSingleThreadExecutor();
    Object other =
        pool.submit(() -> Job.supplier("acme.oneclass.Main.bin.other", loader).get()).get();
    pool.shutdown();
    assertThat(other.getClass()).isSameAs(item.getClass());
    assertThat(onTimer(loader).getClass()).isSameAs(item.getClass());
    assertThat(other).hasToString("made");
    assertThat(Class.forName("acme.oneclass.Item", false, item.getClass().getClassLoader()))
        .isSameAs(item.getClass());
    if (Job.class.getClassLoader() == loader || System.getProperty("it.agent") != null) {
      assertThat(Class.forName("acme.oneclass.Item", false, loader)).isSameAs(item.getClass());
    }
  }

  /** A timer's thread has the context loader of its maker, unless the task sets another. */
  private static Object onTimer(ClassLoader loader) throws Exception {
    Timer timer = new Timer(true);
    CompletableFuture<Object> item = new CompletableFuture<>();
    timer.schedule(
        new TimerTask() {
          @Override
          public void run() {
            item.complete(Job.supplier("acme.oneclass.Main.bin.item", loader).get());
          }
        },
        0);
    try {
      return item.get(20, TimeUnit.SECONDS);
    } finally {
      timer.cancel();
    }
  }

  /** A thread without a context loader reads in the system's loader. */
  private static void assertOneClassWithoutContext() {
    Object item = Job.supplier("acme.oneclass.Main.bin.item", null).get();
    ClassLoader system = ClassLoader.getSystemClassLoader();
    Object other = Job.supplier("acme.oneclass.Main.bin.other", system).get();
    assertThat(other.getClass()).isSameAs(item.getClass());
  }

  private OneClass() {}
}
