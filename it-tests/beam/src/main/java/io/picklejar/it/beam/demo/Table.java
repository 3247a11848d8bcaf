package io.picklejar.it.beam.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Figures by name, as the child JVMs write them: a line {@code name TAB number ...} each.
 *
 * @param rows in the file's order
 */
record Table(Map<String, Long> rows) {

  static Table read(Path file) throws IOException {
    Map<String, Long> rows = new LinkedHashMap<>();
    for (String line : Files.readAllLines(file)) {
      String[] cells = line.split("\t");
      rows.put(cells[0], Long.valueOf(cells[1]));
    }
    return new Table(rows);
  }

  /** {@return the sum of the figures, without negative ones} */
  long sum() {
    return rows.values().stream().mapToLong(number -> Math.max(number, 0)).sum();
  }

  /** {@return how many figures are negative} */
  long negative() {
    return rows.values().stream().filter(number -> number < 0).count();
  }
}
