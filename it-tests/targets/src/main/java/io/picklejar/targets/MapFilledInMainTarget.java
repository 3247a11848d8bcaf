package io.picklejar.targets;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** A static map that main fills, read through a local variable. */
// ships: MapFilledInMainTarget.RATES
// not: MapFilledInMainTarget.NAMES
public final class MapFilledInMainTarget {
  private MapFilledInMainTarget() {}

  static final Map<String, Double> RATES = new HashMap<>();
  static final Map<String, String> NAMES = new HashMap<>();

  public static List<Supplier<?>> functions() {
    RATES.put("EUR", 1.08);
    RATES.put("GBP", 1.27);
    NAMES.put("EUR", "Euro");
    return List.of(
        () -> {
          Map<String, Double> rates = RATES;
          return rates.get("EUR") + rates.get("GBP");
        });
  }
}
