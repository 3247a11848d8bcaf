package io.picklejar.it.restore.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.ref.WeakReference;

/**
 * What the JVM holds after collecting garbage.
 *
 * @param classes number of loaded classes
 * @param metaspace bytes
 * @param heap bytes
 */
record Usage(int classes, long metaspace, long heap) {
  private static final int CLASSES = 20;
  private static final long METASPACE = 1 << 20;
  private static final long HEAP = 8 << 20;

  static Usage now() throws InterruptedException {
    collect();
    Runtime runtime = Runtime.getRuntime();
    long heap = runtime.totalMemory() - runtime.freeMemory();
    long metaspace = metaspaceNow(); // loads classes of its own
    int classes = ManagementFactory.getClassLoadingMXBean().getLoadedClassCount();
    return new Usage(classes, metaspace, heap);
  }

  /** Lets go of what nobody holds. */
  static void collect() throws InterruptedException {
    for (int i = 0; i < 3; i++) {
      System.gc();
      Thread.sleep(20);
    }
  }

  private static long metaspaceNow() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getName().equals("Metaspace"))
        .mapToLong(Usage::used)
        .sum();
  }

  private static long used(MemoryPoolMXBean pool) {
    return pool.getUsage().getUsed();
  }

  /** Asserts that hardly more is held than before. */
  void assertNotAbove(Usage before) {
    assertMemoryNotAbove(before);
    assertThat(classes).isLessThanOrEqualTo(before.classes + CLASSES);
  }

  /** As above, where classes are retransformed, each time of which HotSpot counts as a class. */
  void assertMemoryNotAbove(Usage before) {
    System.out.println(before + " -> " + this);
    assertThat(metaspace).isLessThan(before.metaspace + METASPACE);
    assertThat(heap).isLessThan(before.heap + HEAP);
  }

  /** Asserts that the loader goes once nobody uses it. */
  static void assertCollected(WeakReference<ClassLoader> loader) throws InterruptedException {
    for (int i = 0; i < 50 && loader.get() != null; i++) {
      System.gc();
      Thread.sleep(20);
    }
    assertThat(loader.get()).isNull();
  }
}
