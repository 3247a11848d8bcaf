package io.picklejar.it.restore.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.lang.ref.WeakReference;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.util.List;
import java.util.function.Supplier;

/** A launcher that captures for days neither grows nor keeps the loaders of user code. */
public final class LauncherLeaks {
  private static final int CAPTURES = 10_000;
  private static final int CHANGES = 400;

  /** Runs the scenario. */
  public static void main(String[] args) throws Exception {
    ClassLoader loader = Job.having();
    Object function = function(loader);
    capture(function, CAPTURES / 10);
    Usage before = Usage.now();
    capture(function, CAPTURES);
    Usage.now().assertNotAbove(before);
    Usage.assertCollected(used());
    ClassLoader worker = Job.lacking();
    changeAndShip(loader, worker, CHANGES / 2);
    before = Usage.now();
    changeAndShip(loader, worker, CHANGES);
    Usage.now().assertMemoryNotAbove(before);
  }

  /** Each function has other values than those before, which its worker sets. */
  private static void changeAndShip(ClassLoader launcher, ClassLoader worker, int times)
      throws Exception {
    Object function = function(launcher);
    String file = Files.createTempFile("leaks", "").toString();
    main(launcher).getMethod("main", String[].class).invoke(null, (Object) new String[] {file});
    List<String> words = words(launcher);
    for (int i = 0; i < times; i++) {
      words.clear();
      words.add("word" + i);
      Object restored = Job.read(written(function), worker);
      assertThat(((Supplier<?>) restored).get()).isEqualTo("WORD" + i + "1Pair[left=b, right=2]");
    }
  }

  @SuppressWarnings("unchecked")
  private static List<String> words(ClassLoader loader) throws ReflectiveOperationException {
    Field words = main(loader).getDeclaredField("WORDS");
    words.setAccessible(true);
    return (List<String>) words.get(null);
  }

  private static WeakReference<ClassLoader> used() throws Exception {
    Job.Loader loader = Job.having();
    capture(function(loader), 3);
    loader.close();
    return new WeakReference<>(loader);
  }

  private static Object function(ClassLoader loader) throws Exception {
    return main(loader).getMethod("function").invoke(null);
  }

  private static Class<?> main(ClassLoader loader) throws ClassNotFoundException {
    return Class.forName("acme.leaks.Main", true, loader);
  }

  private static void capture(Object function, int times) throws Exception {
    for (int i = 0; i < times; i++) {
      assertThat(written(function)).isNotEmpty();
    }
  }

  private static byte[] written(Object function) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(function);
    }
    return bytes.toByteArray();
  }

  private LauncherLeaks() {}
}
