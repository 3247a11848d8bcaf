package io.picklejar.it.restore.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.LinkedHashMap;
import java.util.Map;

/** Code that was compiled with the worker's value sees the shipped one. */
public final class FoldedFinals {
  private static final int CALLS = 30_000;

  /** Runs the scenario. */
  public static void main(String[] args) throws Throwable {
    ClassLoader loader = Job.having();
    MethodHandle sum = handle(loader, "acme.folded.Reader", "sum");
    Map<MethodHandle, Integer> readers = new LinkedHashMap<>();
    readers.put(sum, 100);
    readers.put(handle(loader, "acme.folded.Bystander", "sum"), 10);
    readers.put(handle(new Below(loader), "acme.folded.Bystander", "sum"), 10);
    readers.put(handle(loader, "acme.folded.Far", "sum"), 10);
    readers.put(handle(loader, "acme.folded.Far", "boxes"), 10);
    readers.put(handle(loader, "acme.folded.Far", "once"), 1);
    for (Map.Entry<MethodHandle, Integer> reader : readers.entrySet()) {
      warmUp(reader.getKey(), reader.getValue());
    }
    assertThat(Job.call("acme.folded.Main.bin.sum", loader)).isEqualTo("714");
    for (Map.Entry<MethodHandle, Integer> reader : readers.entrySet()) {
      assertThat((int) reader.getKey().invoke()).isEqualTo(7 * reader.getValue());
    }
    for (Map.Entry<MethodHandle, Integer> reader : readers.entrySet()) {
      warmUp(reader.getKey(), 7 * reader.getValue());
    }
  }

  private static MethodHandle handle(ClassLoader loader, String type, String name)
      throws ReflectiveOperationException {
    Class<?> owner = Class.forName(type, true, loader);
    return MethodHandles.privateLookupIn(owner, MethodHandles.lookup())
        .findStatic(owner, name, MethodType.methodType(int.class));
  }

  private static void warmUp(MethodHandle method, int expected) throws Throwable {
    for (int i = 0; i < CALLS; i++) {
      assertThatIs((int) method.invoke(), expected);
    }
  }

  private static void assertThatIs(int actual, int expected) {
    if (actual != expected) {
      throw new AssertionError(actual + " is not " + expected);
    }
  }

  /** Has a reader of its own, over the classes of the loader above. */
  private static final class Below extends ClassLoader {
    Below(ClassLoader above) {
      super(above);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      Class<?> known = findLoadedClass(name);
      return known != null || !name.endsWith(".Bystander")
          ? super.loadClass(name, resolve)
          : findClass(name);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
        byte[] bytes = in.readAllBytes();
        return defineClass(name, bytes, 0, bytes.length);
      } catch (IOException e) {
        throw new ClassNotFoundException(name, e);
      }
    }
  }

  private FoldedFinals() {}
}
