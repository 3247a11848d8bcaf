package io.picklejar.targets;

import static org.assertj.core.api.Assertions.assertThat;

import io.picklejar.it.harness.Jdk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The compiler of another JDK than the one that builds. */
final class Compiler {

  private Compiler() {}

  /** {@return a new folder with the class files of all sources below the roots} */
  static Path compile(Jdk jdk, Path... roots) throws IOException {
    Path classes = Files.createTempDirectory("classes");
    List<String> command =
        new ArrayList<>(List.of(jdk.tool("javac"), "-nowarn", "-d", classes.toString()));
    for (Path root : roots) {
      try (Stream<Path> files = Files.walk(root)) {
        files
            .filter(file -> file.toString().endsWith(".java"))
            .map(Path::toString)
            .forEach(command::add);
      }
    }
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes());
    try {
      assertThat(process.waitFor()).as(output).isZero();
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
    return classes;
  }
}
