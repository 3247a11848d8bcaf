package io.picklejar.examples;

import java.io.Serializable;

/**
 * One line of flights.csv.
 *
 * @param delay minutes of delay, negative for an early arrival
 * @param distance miles flown
 */
record Flight(String date, int delay, int distance, String origin, String destination)
    implements Serializable {

  private static final int COLUMNS = 5;

  /** {@return the flight on a line of flights.csv} */
  static Flight parse(String line) {
    String[] cells = line.split(",", -1);
    if (cells.length != COLUMNS) {
      throw new IllegalArgumentException("not a flight: " + line);
    }
    return new Flight(
        cells[0], Integer.parseInt(cells[1]), Integer.parseInt(cells[2]), cells[3], cells[4]);
  }
}
