package io.picklejar.targets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A piece of user code with what its header says about it.
 *
 * @param name simple class name
 * @param ships statics, as {@code Class.FIELD}, of which each has to be shipped with one of the
 *     functions
 * @param not statics that no function may take along
 * @param refuses what the launcher's error has to contain; empty when all functions can be written
 */
record Target(String name, List<String> ships, List<String> not, List<String> refuses) {

  /** {@return all targets below a source root, by name} */
  static List<Target> in(Path sources) {
    try (Stream<Path> files = Files.list(sources.resolve("io/picklejar/targets"))) {
      return files
          .filter(file -> file.toString().endsWith("Target.java"))
          .sorted()
          .map(Target::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Target read(Path file) {
    try {
      List<String> lines = Files.readAllLines(file);
      String name = file.getFileName().toString().replace(".java", "");
      return new Target(
          name, values(lines, "ships"), values(lines, "not"), values(lines, "refuses"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> values(List<String> lines, String key) {
    String prefix = "// " + key + ": ";
    return lines.stream()
        .filter(line -> line.startsWith(prefix))
        .flatMap(line -> Arrays.stream(line.substring(prefix.length()).split(",")))
        .map(String::strip)
        .toList();
  }
}
