package io.picklejar.it.restore.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.picklejar.RestoreException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A failed restore changes nothing and leaves the next one able to succeed. */
public final class Failures {

  /** Runs the scenario. */
  public static void main(String[] args) throws Exception {
    missingClassThenThere();
    for (Job.Loader loader : List.of(Job.lacking(), Job.having())) {
      badThenGood(loader);
    }
    undone(Job.having());
    if (System.getProperty("it.agent") != null) {
      undone(Job.lacking());
    }
    interrupted();
  }

  private static void missingClassThenThere() throws Exception {
    Job.Loader loader = Job.lacking();
    for (int i = 0; i < 2; i++) {
      assertThatThrownBy(() -> Job.call("acme.missing.Main.bin.function", loader))
          .isInstanceOf(RestoreException.class)
          .hasMessageContaining("acme.missing.lib.Needed")
          .hasMessageContaining("includes=")
          .hasMessageContaining("README.md#");
      Path needed = Path.of("acme/missing/lib/Needed.class");
      assertThat(loader.getResource(needed.toString())).isNull();
    }
    Path libraries = Files.createTempDirectory("libraries");
    Path needed = Path.of("acme/missing/lib/Needed.class");
    Files.createDirectories(libraries.resolve(needed).getParent());
    Files.copy(Job.folder("classes").resolve(needed), libraries.resolve(needed));
    loader.add(libraries);
    assertThat(Job.call("acme.missing.Main.bin.function", loader)).isEqualTo("set with needed");
  }

  private static void badThenGood(Job.Loader loader) throws Exception {
    Path good = Job.folder("payloads").resolve("acme.oneclass.Main.bin.item");
    byte[] bytes = Files.readAllBytes(good);
    bytes[bytes.length * 3 / 4] ^= 1;
    Files.write(good.resolveSibling("bad"), bytes);
    assertThatThrownBy(() -> Job.read("bad", loader)).isInstanceOf(RestoreException.class);
    assertThat(Job.call("acme.oneclass.Main.bin.item", loader)).isEqualTo("made");
  }

  private static void undone(Job.Loader loader) throws Exception {
    System.setProperty("undone.refuse", "true");
    assertThatThrownBy(() -> Job.call("acme.undone.Main.bin.function", loader))
        .isInstanceOf(RestoreException.class)
        .hasMessageContaining("acme.undone.Main.picky")
        .hasMessageContaining("refused")
        .hasMessageContaining("README.md#");
    for (String name : List.of("first", "third")) {
      assertThat(value(loader, name)).isEqualTo("initial");
    }
    System.clearProperty("undone.refuse");
    assertThat(Job.call("acme.undone.Main.bin.function", loader))
        .isEqualTo("shipped picky shippedtrue");
  }

  private static Object value(ClassLoader loader, String name) throws ReflectiveOperationException {
    Field field = Class.forName("acme.undone.Main", false, loader).getDeclaredField(name);
    field.setAccessible(true);
    return field.get(null);
  }

  private static void interrupted() {
    Thread.currentThread().interrupt();
    try {
      assertThat(Job.call("acme.again.Main.bin.next", Job.lacking())).isEqualTo("6");
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  private Failures() {}
}
