package io.picklejar.it.restore.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.ObjectOutputStream;
import java.lang.management.ManagementFactory;
import java.lang.ref.WeakReference;
import java.lang.reflect.Method;

/** A launcher that captures for days neither grows nor keeps the loaders of user code. */
public final class LauncherLeaks {
  private static final int CAPTURES = 10_000;
  private static final long ROOM = 16 << 20;

  /** Runs the scenario. */
  public static void main(String[] args) throws Exception {
    ClassLoader loader = Job.having();
    Object function = function(loader);
    capture(function, CAPTURES / 10);
    long classes = classes();
    long heap = heap();
    capture(function, CAPTURES);
    assertThat(classes()).isLessThanOrEqualTo(classes + 20);
    assertThat(heap()).isLessThan(heap + ROOM);
    WeakReference<ClassLoader> used = used();
    for (int i = 0; i < 50 && used.get() != null; i++) {
      System.gc();
      Thread.sleep(20);
    }
    assertThat(used.get()).isNull();
  }

  private static WeakReference<ClassLoader> used() throws Exception {
    Job.Loader loader = Job.having();
    capture(function(loader), 3);
    loader.close();
    return new WeakReference<>(loader);
  }

  private static Object function(ClassLoader loader) throws Exception {
    Class<?> main = Class.forName("acme.leaks.Main", true, loader);
    Method function = main.getMethod("function");
    return function.invoke(null);
  }

  private static void capture(Object function, int times) throws Exception {
    for (int i = 0; i < times; i++) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
        out.writeObject(function);
      }
      assertThat(bytes.size()).isPositive();
    }
  }

  private static long classes() throws Exception {
    heap();
    return ManagementFactory.getClassLoadingMXBean().getLoadedClassCount();
  }

  private static long heap() throws Exception {
    for (int i = 0; i < 3; i++) {
      System.gc();
      Thread.sleep(20);
    }
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  private LauncherLeaks() {}
}
