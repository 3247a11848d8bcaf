package io.picklejar.it.generator.source;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A program with parts that can be cut out, numbered through all its files.
 *
 * @param name package of the program
 * @param files marked texts by path within the package
 */
public record Program(String name, Map<String, Source> files) {
  /** Start of the paths of files that all programs have in common. */
  public static final String COMMON = "/common/";

  private static final String PACKAGE = "%P";
  private static final String FILE = "// file: ";

  /** {@return the program of those marked texts} */
  public static Program of(String name, Map<String, String> marked) {
    Map<String, Source> files = new LinkedHashMap<>();
    marked.forEach((path, text) -> files.put(path, new Source(text)));
    return new Program(name, files);
  }

  /** {@return this in another package} */
  public Program named(String other) {
    return new Program(other, files);
  }

  /** {@return all parts} */
  public List<Source.Part> parts() {
    List<Source.Part> parts = new ArrayList<>();
    files.values().forEach(source -> parts.addAll(source.parts()));
    return parts;
  }

  /** {@return all files in one text, each after a line that names it} */
  public String without(BitSet cut) {
    StringBuilder text = new StringBuilder();
    int first = 0;
    for (Map.Entry<String, Source> file : files.entrySet()) {
      int end = first + file.getValue().parts().size();
      text.append(FILE).append(file.getKey()).append('\n');
      text.append(file.getValue().without(cut.get(first, end)).replace(PACKAGE, name));
      if (text.charAt(text.length() - 1) != '\n') {
        text.append('\n');
      }
      first = end;
    }
    return text.toString();
  }

  /** {@return the files of such a text, by path within the package} */
  public static Map<String, String> split(String text) {
    Map<String, String> files = new LinkedHashMap<>();
    for (String part : text.split("(?m)^" + FILE)) {
      int end = part.indexOf('\n');
      if (end > 0 && part.length() > end + 1) {
        files.put(part.substring(0, end).strip(), part.substring(end + 1));
      }
    }
    return files;
  }
}
