package io.picklejar.it.restore.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.picklejar.RestoreException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Functions of format versions that are read, and of one that is not, kept as files. */
public final class Golden {

  /** Runs the scenario. */
  public static void main(String[] args) throws Exception {
    assertRead("2", Job.lacking());
    ClassLoader loader = Job.lacking();
    assertRead("3", loader);
    assertResources("3", loader);
    assertRefused("1");
  }

  /** Values had another form there. */
  private static void assertRefused(String version) throws IOException {
    Path folder = Path.of(System.getProperty("it.golden")).resolve(version);
    byte[] stream = Files.readAllBytes(folder.resolve("acme.late.Main.bin.plain"));
    assertThatThrownBy(() -> Job.read(stream, Job.lacking()))
        .isInstanceOf(RestoreException.class)
        .hasMessageContaining("format version " + version)
        .hasMessageContaining("reads versions 2 to 3");
  }

  private static void assertResources(String version, ClassLoader loader) throws IOException {
    Path folder = Path.of(System.getProperty("it.golden")).resolve(version);
    assertGives(folder, "acme.resources.Main.bin.text", "text of one", loader);
    assertGives(folder, "acme.resources.Main.bin.words", "[first, second]", loader);
  }

  private static void assertRead(String version, ClassLoader loader) throws IOException {
    Path folder = Path.of(System.getProperty("it.golden")).resolve(version);
    assertGives(folder, "acme.again.Main.bin.next", "6", loader);
    assertGives(folder, "acme.again.Main.bin.next", "7", loader);
    assertGives(folder, "acme.again.Main.bin.later", "51", loader);
    assertGives(folder, "acme.oneclass.Main.bin.item", "made", loader);
    assertGives(folder, "acme.leaks.Main.bin.function", "WORD1Pair[left=b, right=2]", loader);
    assertGives(
        folder, "acme.late.Main.bin.plain", "1 null[initializer, launcher]launcher", loader);
    assertGives(folder, "acme.cyclic.Main.bin.a", "aABCDnull1", loader);
    assertGives(folder, "acme.throwing.Main.bin.constant", "FIRST", loader);
  }

  private static void assertGives(Path folder, String name, String expected, ClassLoader loader)
      throws IOException {
    byte[] stream = Files.readAllBytes(folder.resolve(name));
    Object function = Job.read(stream, loader);
    assertThat(((java.util.function.Supplier<?>) function).get()).hasToString(expected);
  }

  private Golden() {}
}
