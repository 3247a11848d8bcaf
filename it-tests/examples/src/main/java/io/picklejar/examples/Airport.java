package io.picklejar.examples;

import java.util.List;

/**
 * One line of airports.csv.
 *
 * @param code the IATA code, such as {@code "LAX"}
 * @param state the two-letter state, such as {@code "CA"}
 */
record Airport(String code, String name, String state, double latitude, double longitude) {

  private static final int COLUMNS = 7;

  /** {@return the airport on a line of airports.csv} A name or city may hold commas in quotes. */
  static Airport parse(String line) {
    List<String> cells = Csv.cells(line);
    if (cells.size() != COLUMNS) {
      throw new IllegalArgumentException("not an airport: " + line);
    }
    return new Airport(
        cells.get(0),
        cells.get(1),
        cells.get(3),
        Double.parseDouble(cells.get(5)),
        Double.parseDouble(cells.get(6)));
  }
}
