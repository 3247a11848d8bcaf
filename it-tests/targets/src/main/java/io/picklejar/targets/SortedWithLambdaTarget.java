package io.picklejar.targets;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Supplier;

/** A sorted map whose comparator is a lambda that reads a static. */
// ships: SortedWithLambdaTarget.descending, SortedWithLambdaTarget.ORDER
public final class SortedWithLambdaTarget {
  private SortedWithLambdaTarget() {}

  static boolean descending;
  static TreeMap<String, Integer> ORDER;

  public static List<Supplier<?>> functions() {
    descending = true;
    ORDER = new TreeMap<>((a, b) -> descending ? b.compareTo(a) : a.compareTo(b));
    ORDER.put("a", 1);
    ORDER.put("b", 2);
    ORDER.put("c", 3);
    return List.of(
        () -> {
          ORDER.put("d", 4);
          return new ArrayList<>(ORDER.keySet());
        });
  }
}
