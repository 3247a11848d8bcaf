package io.picklejar.it.beam.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Figures as the child JVMs write them: lines of cells, separated by tabs, a number at the end.
 *
 * @param rows the figures, in the file's order
 */
record Table(List<Row> rows) {

  /**
   * A figure.
   *
   * @param cells what stands before the number
   */
  record Row(List<String> cells, long number) {

    /** {@return a cell, the first one being 0} */
    String cell(int index) {
      return cells.get(index);
    }
  }

  static Table read(Path file) throws IOException {
    return new Table(Files.readAllLines(file).stream().map(line -> row(line.split("\t"))).toList());
  }

  /** {@return the rows with that value in that cell} */
  Table where(int cell, String value) {
    return new Table(rows.stream().filter(row -> row.cell(cell).equals(value)).toList());
  }

  /** {@return the first row of each value in that cell, largest figures first} */
  Table distinct(int cell) {
    Map<String, Row> first = new LinkedHashMap<>();
    rows.forEach(row -> first.putIfAbsent(row.cell(cell), row));
    return new Table(
        first.values().stream().sorted(Comparator.comparingLong(Row::number).reversed()).toList());
  }

  /** {@return the sum of the figures, without negative ones} */
  long sum() {
    return rows.stream().mapToLong(row -> Math.max(row.number(), 0)).sum();
  }

  /** {@return how many figures are negative} */
  long negative() {
    return rows.stream().filter(row -> row.number() < 0).count();
  }

  private static Row row(String[] cells) {
    int last = cells.length - 1;
    return new Row(List.of(cells).subList(0, last), Long.parseLong(cells[last]));
  }
}
