package io.picklejar.examples;

import java.util.ArrayList;
import java.util.List;

/** Splits a line of comma-separated values. */
final class Csv {

  private Csv() {}

  /** {@return the cells of {@code line}} Cells may stand in double quotes. */
  static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (char c : line.toCharArray()) {
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return cells;
  }
}
