package io.picklejar.targets;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** A switch expression over an enum, through a helper. */
// ships: EnumSwitchExpressionTarget.BONUS
public final class EnumSwitchExpressionTarget {
  private EnumSwitchExpressionTarget() {}

  static final Map<String, Integer> BONUS = new HashMap<>();

  enum Grade {
    A,
    B,
    C
  }

  static int points(Grade grade) {
    return switch (grade) {
      case A -> 10;
      case B -> 5;
      case C -> BONUS.getOrDefault("C", 0);
    };
  }

  public static List<Supplier<?>> functions() {
    BONUS.put("C", 3);
    return List.of(() -> Arrays.stream(Grade.values()).map(g -> points(g)).toList());
  }
}
