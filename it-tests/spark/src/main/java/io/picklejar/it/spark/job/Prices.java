package io.picklejar.it.spark.job;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The globals of the jobs: assigned, filled and changed by {@code main}. */
final class Prices {

  /** Assigned by {@code main}: null in a JVM that has not run it. */
  static @Nullable Map<String, String> names;

  /** Filled by {@code main}: empty in a JVM that has not run it. */
  static final Map<String, Integer> PRICES = new HashMap<>();

  /** Changed by {@code main}. */
  static int factor = 1;

  private Prices() {}

  static void load() {
    names = new HashMap<>(Map.of("a", "apple", "b", "bread", "c", "cheese"));
    PRICES.putAll(Map.of("a", 3, "b", 5, "c", 11));
    factor = 10;
  }

  static int price(String code) {
    return PRICES.getOrDefault(code, 0) * factor;
  }
}
