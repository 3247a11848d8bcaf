package io.picklejar.it.generator;

import java.util.List;

/**
 * A program whose answers differ.
 *
 * @param program its name
 * @param setting where
 * @param launched the launcher's answers
 * @param worked the worker's answers
 */
record Difference(String program, Setting setting, List<String> launched, List<String> worked) {

  /** {@return how it differs, in words that many programs have in common} */
  String kind() {
    if (launched.get(0).startsWith("FAILS") || launched.get(0).startsWith("HANGS")) {
      return "launcher " + shape(launched.get(0));
    }
    if (worked.get(0).startsWith("FAILS") || worked.get(0).startsWith("HANGS")) {
      return "worker " + shape(worked.get(0));
    }
    for (int i = 0; i < Math.min(launched.size(), worked.size()); i++) {
      if (!launched.get(i).equals(worked.get(i))) {
        String answer = worked.get(i);
        return "answer " + (answer.startsWith("throws") ? shape(answer) : "other");
      }
    }
    return "number of answers";
  }

  /** The first line and where it was thrown, without what is the program's own. */
  private static String shape(String failure) {
    String[] lines = failure.split("\n");
    StringBuilder shape = new StringBuilder(plain(lines[0]));
    for (String line : lines) {
      if (line.startsWith("Caused by:")) {
        shape.append(" | ").append(plain(line));
      }
    }
    return shape.toString();
  }

  private static String plain(String line) {
    String text =
        line.replaceAll("[Pp]\\d+[./][A-Za-z0-9_.$/]*", "X")
            .replaceAll("[a-zA-Z]+\\d+", "N")
            .replaceAll("@[0-9a-f]+|0x[0-9a-f]+", "");
    return text.length() > 160 ? text.substring(0, 160) : text;
  }
}
