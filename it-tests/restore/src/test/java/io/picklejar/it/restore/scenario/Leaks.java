package io.picklejar.it.restore.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ClassLoadingMXBean;
import java.lang.management.ManagementFactory;
import java.lang.ref.WeakReference;

/** A worker that restores for days neither grows nor keeps a job's loader. */
public final class Leaks {
  private static final String NAME = "acme.leaks.Main.bin.function";
  private static final int RESTORES = 10_000;
  private static final long ROOM = 8 << 20;

  /** Runs the scenario. */
  public static void main(String[] args) throws Exception {
    flat(Job.lacking());
    flat(Job.having());
    assertCollected(used(Job.lacking()));
    assertCollected(used(Job.having()));
    assertCollected(usedInTurn());
  }

  private static void flat(ClassLoader loader) throws Exception {
    restore(loader, RESTORES / 10);
    long classes = classes();
    long heap = heap();
    restore(loader, RESTORES);
    assertThat(classes()).isLessThanOrEqualTo(classes + 20);
    assertThat(heap()).isLessThan(heap + ROOM);
  }

  private static void restore(ClassLoader loader, int times) {
    for (int i = 0; i < times; i++) {
      assertThat(Job.call(NAME, loader)).isEqualTo("WORD1Pair[left=b, right=2]");
    }
  }

  private static WeakReference<ClassLoader> used(Job.Loader loader) throws Exception {
    restore(loader, 3);
    loader.close();
    return new WeakReference<>(loader);
  }

  private static WeakReference<ClassLoader> usedInTurn() throws Exception {
    Job.Loader first = Job.havingLater();
    Job.call("acme.version.Main.bin.text", first);
    Job.call("later.acme.version.Main.bin.text", first);
    first.close();
    return new WeakReference<>(first);
  }

  private static void assertCollected(WeakReference<ClassLoader> loader) throws Exception {
    for (int i = 0; i < 50 && loader.get() != null; i++) {
      System.gc();
      Thread.sleep(20);
    }
    assertThat(loader.get()).isNull();
  }

  private static long classes() throws Exception {
    heap();
    ClassLoadingMXBean classes = ManagementFactory.getClassLoadingMXBean();
    return classes.getLoadedClassCount();
  }

  private static long heap() throws Exception {
    for (int i = 0; i < 3; i++) {
      System.gc();
      Thread.sleep(20);
    }
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  private Leaks() {}
}
