package io.picklejar.targets;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** An EnumMap and an EnumSet over a user enum. */
// ships: EnumMapStaticTarget.COSTS, EnumMapStaticTarget.ACTIVE
public final class EnumMapStaticTarget {
  private EnumMapStaticTarget() {}

  enum Color {
    RED,
    GREEN,
    BLUE
  }

  static final Map<Color, Integer> COSTS = new EnumMap<>(Color.class);
  static Set<Color> ACTIVE;

  public static List<Supplier<?>> functions() {
    COSTS.put(Color.BLUE, 3);
    COSTS.put(Color.RED, 1);
    ACTIVE = EnumSet.of(Color.GREEN, Color.BLUE);
    return List.of(() -> COSTS, () -> ACTIVE, () -> ACTIVE.contains(Color.GREEN));
  }
}
