package io.picklejar.targets;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Comparators built by the JDK from lambdas. */
// ships: ComparatorChainTarget.PRIORITY
public final class ComparatorChainTarget {
  private ComparatorChainTarget() {}

  static final Map<String, Integer> PRIORITY = new HashMap<>();

  public static List<Supplier<?>> functions() {
    PRIORITY.put("b", 1);
    PRIORITY.put("a", 2);
    PRIORITY.put("d", 2);
    Comparator<String> order =
        Comparator.comparing((String s) -> PRIORITY.getOrDefault(s, 9))
            .thenComparing(Comparator.reverseOrder())
            .thenComparingInt(String::length);
    Comparator<String> nulls = Comparator.nullsLast(order.reversed());
    return List.of(
        () -> Stream.of("a", "b", "c", "d").sorted(order).toList(),
        () -> Stream.of("a", null, "b").sorted(nulls).collect(Collectors.toList()));
  }
}
