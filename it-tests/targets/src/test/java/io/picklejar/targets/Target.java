package io.picklejar.targets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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

  private static final Pattern SOURCE = Pattern.compile("Target\\.(java|kt|scala)$");
  private static final Pattern KEY = Pattern.compile("// (ships|not|refuses): ");

  /** {@return all targets below a source root, by name} */
  static List<Target> in(Path sources) {
    try (Stream<Path> files = Files.list(sources.resolve("io/picklejar/targets"))) {
      return files
          .filter(file -> SOURCE.matcher(file.toString()).find())
          .sorted()
          .map(Target::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Target read(Path file) {
    try {
      Map<String, List<String>> header = header(Files.readAllLines(file));
      String name = SOURCE.matcher(file.getFileName().toString()).replaceFirst("Target");
      return new Target(name, header.get("ships"), header.get("not"), header.get("refuses"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads {@code // key: value, value}, which may go on in the comment lines that follow. */
  private static Map<String, List<String>> header(List<String> lines) {
    Map<String, List<String>> header =
        Map.of("ships", new ArrayList<>(), "not", new ArrayList<>(), "refuses", new ArrayList<>());
    @Nullable List<String> values = null;
    for (String line : lines) {
      Matcher key = KEY.matcher(line);
      boolean isKey = key.lookingAt();
      values = isKey ? header.get(key.group(1)) : line.startsWith("// ") ? values : null;
      if (values != null) {
        String text = isKey ? line.substring(key.end()) : line.substring("// ".length());
        Stream.of(text.split(",")).map(String::strip).forEach(values::add);
      }
    }
    return header;
  }
}
