package io.picklejar.examples;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The great-circle distance of every pair of airports, which {@code main} uses to check its input.
 *
 * <p>No function of the pipeline reads it; its some 45 MB are only in the way.
 */
final class Distances {

  private static final double EARTH_MILES = 3958.8;

  private static Map<String, Integer> rows = Map.of();
  private static float[][] miles = {};

  private Distances() {}

  /** Computes the distances between all airports of {@link Airports}. */
  static void index() {
    List<Airport> airports = new ArrayList<>(Airports.all());
    Map<String, Integer> numbered = new HashMap<>();
    float[][] table = new float[airports.size()][airports.size()];
    double[][] unit = new double[airports.size()][];
    for (int i = 0; i < airports.size(); i++) {
      numbered.put(airports.get(i).code(), i);
      unit[i] = unitVector(airports.get(i));
      for (int j = 0; j < i; j++) {
        table[i][j] = table[j][i] = (float) (chord(unit[i], unit[j]) * EARTH_MILES);
      }
    }
    rows = numbered;
    miles = table;
  }

  /** {@return the miles between two airports, or NaN where one of them is not known} */
  static float between(String from, String to) {
    Integer row = rows.get(from);
    Integer column = rows.get(to);
    return row == null || column == null ? Float.NaN : miles[row][column];
  }

  private static double[] unitVector(Airport airport) {
    double latitude = Math.toRadians(airport.latitude());
    double longitude = Math.toRadians(airport.longitude());
    return new double[] {
      Math.cos(latitude) * Math.cos(longitude),
      Math.cos(latitude) * Math.sin(longitude),
      Math.sin(latitude)
    };
  }

  /** The straight line through the earth; within 2 % of the arc below 1,700 miles. */
  private static double chord(double[] a, double[] b) {
    double x = a[0] - b[0];
    double y = a[1] - b[1];
    double z = a[2] - b[2];
    return Math.sqrt(x * x + y * y + z * z);
  }
}
