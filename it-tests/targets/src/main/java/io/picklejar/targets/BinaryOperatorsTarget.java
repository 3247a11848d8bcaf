package io.picklejar.targets;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Supplier;

/** Binary operators and collectors built by the JDK. */
// ships: BinaryOperatorsTarget.WEIGHT
public final class BinaryOperatorsTarget {
  private BinaryOperatorsTarget() {}

  static final Map<String, Integer> WEIGHT = new HashMap<>();

  public static List<Supplier<?>> functions() {
    WEIGHT.put("x", 3);
    WEIGHT.put("y", 1);
    BinaryOperator<String> lighter =
        BinaryOperator.minBy(Comparator.comparing(key -> WEIGHT.get(key)));
    return List.of(() -> lighter.apply("x", "y"));
  }
}
