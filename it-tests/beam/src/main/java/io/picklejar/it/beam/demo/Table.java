package io.picklejar.it.beam.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Figures as the child JVMs write them: lines of cells, separated by tabs, a number at the end.
 *
 * @param rows the figures, in the file's order
 */
record Table(List<Row> rows) {

  /**
   * A figure.
   *
   * @param group the first cell of the line
   * @param kind the second cell, or the first where there are but two
   * @param name the last cell before the number
   */
  record Row(String group, String kind, String name, long number) {}

  static Table read(Path file) throws IOException {
    return new Table(Files.readAllLines(file).stream().map(line -> row(line.split("\t"))).toList());
  }

  /** {@return the rows of one kind, each name once} */
  Table distinct(String kind) {
    return new Table(
        rows.stream()
            .filter(row -> row.kind().equals(kind))
            .map(row -> new Row("", kind, row.name(), row.number()))
            .distinct()
            .toList());
  }

  /** {@return the figure of that name, or -1} */
  long number(String name) {
    return rows.stream()
        .filter(row -> row.name().equals(name))
        .mapToLong(Row::number)
        .findFirst()
        .orElse(-1);
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
    String kind = cells.length > 2 ? cells[1] : cells[0];
    return new Row(cells[0], kind, cells[last - 1], Long.parseLong(cells[last]));
  }
}
