package io.picklejar.it.generator.run;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Answers of many programs in a text file. */
public final class Answers {
  private static final char SEPARATOR = '\t';

  private Answers() {}

  static void write(Path file, Map<String, List<String>> answers) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (Map.Entry<String, List<String>> program : answers.entrySet()) {
        for (String answer : program.getValue()) {
          out.write(program.getKey() + SEPARATOR + escape(answer) + '\n');
        }
      }
    }
  }

  /** {@return the answers by program} */
  public static Map<String, List<String>> read(Path file) throws IOException {
    Map<String, List<String>> answers = new TreeMap<>();
    for (String line : Files.readAllLines(file)) {
      int at = line.indexOf(SEPARATOR);
      answers
          .computeIfAbsent(line.substring(0, at), key -> new ArrayList<>())
          .add(
              line.substring(at + 1)
                  .replace("\\n", "\n")
                  .replace("\\r", "\r")
                  .replace("\\\\", "\\"));
    }
    return answers;
  }

  private static String escape(String answer) {
    StringBuilder text = new StringBuilder();
    for (char c : answer.toCharArray()) {
      if (c == '\\') {
        text.append("\\\\");
      } else if (c == '\n') {
        text.append("\\n");
      } else if (c == '\r') {
        text.append("\\r");
      } else if (Character.isSurrogate(c)) {
        text.append("\\u").append((int) c);
      } else {
        text.append(c);
      }
    }
    return text.toString();
  }
}
