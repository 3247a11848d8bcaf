package io.picklejar.internal.restore;

import io.picklejar.RestoreException;
import io.picklejar.fixture.Globals;
import io.picklejar.internal.wire.ClosureCodec;
import io.picklejar.internal.wire.Digest;
import io.picklejar.internal.wire.Seal;
import java.io.ObjectInputFilter;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * What a fuzzer calls, see {@code runtime/README.md}: restores the body of a closure, whose digest
 * would keep all but whole ones out. It is refused with a {@link RestoreException} and has set no
 * static, or it is restored.
 */
public final class PayloadFuzz {
  private static final int SAME_LOADER = 1000;
  private static final List<Field> STATICS = new ArrayList<>();
  private static int runs;
  private static ClassLoader loader = PayloadFuzz.class.getClassLoader();

  static {
    System.setErr(new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8));
    Policy.install(Policy.of(Map.of("allow", "io.picklejar.fixture.*"), name -> false));
    ObjectInputFilter.Config.setSerialFilter(
        ObjectInputFilter.Config.createFilter(
            "io.picklejar.fixture.**;java.lang.*;java.util.**;java.math.*;java.time.**;!*"));
    for (Field field : Globals.class.getDeclaredFields()) {
      if (!field.isSynthetic()) {
        field.setAccessible(true);
        STATICS.add(field);
      }
    }
  }

  private PayloadFuzz() {}

  /** One run: the body in each format that is read. */
  public static void fuzzerTestOneInput(byte[] body) throws IllegalAccessException {
    if (++runs % SAME_LOADER == 0) {
      loader = new Loader();
    }
    for (int version = Seal.VERSION; version >= Seal.OLDEST; version--) {
      restore(body, version);
    }
  }

  private static void restore(byte[] body, int version) throws IllegalAccessException {
    List<Object> before = statics();
    try {
      Restorer.restore(
          () -> ClosureCodec.parse(Digest.of(body), body, version),
          loader,
          Gate.current(body.length));
    } catch (RestoreException e) {
      assertSame(before, e);
    }
  }

  /** Runs all bodies of the corpus and prints how many there are. */
  public static void main(String[] args) throws Exception {
    int bodies = 0;
    try (ZipInputStream corpus =
        new ZipInputStream(PayloadFuzz.class.getResourceAsStream("/payloads.zip"))) {
      for (ZipEntry entry; (entry = corpus.getNextEntry()) != null; bodies++) {
        try {
          fuzzerTestOneInput(corpus.readAllBytes());
        } catch (Throwable e) {
          throw new AssertionError(entry.getName(), e);
        }
      }
    } catch (AssertionError e) {
      e.printStackTrace(System.out);
      System.exit(1);
    }
    System.out.print(bodies + " bodies\n");
  }

  private static List<Object> statics() throws IllegalAccessException {
    List<Object> values = new ArrayList<>(STATICS.size());
    for (Field field : STATICS) {
      values.add(field.get(null));
    }
    return values;
  }

  private static void assertSame(List<Object> before, RestoreException e)
      throws IllegalAccessException {
    List<Object> now = statics();
    for (int i = 0; i < now.size(); i++) {
      boolean primitive = STATICS.get(i).getType().isPrimitive();
      if (primitive ? !now.get(i).equals(before.get(i)) : now.get(i) != before.get(i)) {
        throw new AssertionError(STATICS.get(i) + " is set by a closure that is refused", e);
      }
    }
  }

  /** Has the classes of its parent, and those that closures bring. */
  private static final class Loader extends ClassLoader {
    Loader() {
      super(PayloadFuzz.class.getClassLoader());
    }
  }
}
