package io.picklejar.it.restore.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.picklejar.RestoreException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Functions of the format versions so far, kept as files. */
public final class Golden {

  /** Runs the scenario. */
  public static void main(String[] args) throws Exception {
    assertRead("1", Job.lacking());
    assertRead("2", Job.lacking());
    ClassLoader loader = Job.lacking();
    assertRead("3", loader);
    assertResources("3", loader);
    for (String version : List.of("1", "2", "3")) {
      assertKinds(version);
    }
    assertRefused();
  }

  /** What the launcher said to the values of all kinds is what a launcher of today says. */
  private static void assertKinds(String version) throws IOException {
    String name = "acme.kinds.Main.bin.all";
    String today = Job.call(name, Job.lacking());
    assertThat(today).contains("HashMap={a=1, b=[2]}", "TreeSet=[[1, 2, 3], [a, ccc]]");
    assertGives(folder(version), name, today, Job.lacking());
  }

  private static Path folder(String version) {
    return Path.of(System.getProperty("it.golden")).resolve(version);
  }

  /** A version that is yet to come says what this JVM lacks. */
  private static void assertRefused() throws IOException {
    byte[] stream = Files.readAllBytes(folder("2").resolve("acme.late.Main.bin.plain"));
    int version = new String(stream, StandardCharsets.ISO_8859_1).indexOf("PKLJ") + 4;
    assertThat(stream[version]).isEqualTo((byte) 2);
    stream[version] = 4;
    assertThatThrownBy(() -> Job.read(stream, Job.lacking()))
        .isInstanceOf(RestoreException.class)
        .hasMessageContaining("format version 4")
        .hasMessageContaining("reads versions 1 to 3")
        .hasMessageContaining("not older than the launcher's");
  }

  private static void assertResources(String version, ClassLoader loader) throws IOException {
    Path folder = folder(version);
    assertGives(folder, "acme.resources.Main.bin.text", "text of one", loader);
    assertGives(folder, "acme.resources.Main.bin.words", "[first, second]", loader);
  }

  private static void assertRead(String version, ClassLoader loader) throws IOException {
    Path folder = folder(version);
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
