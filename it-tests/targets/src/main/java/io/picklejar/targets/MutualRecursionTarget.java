package io.picklejar.targets;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Two static lambdas that call each other. */
// ships: MutualRecursionTarget.EVEN, MutualRecursionTarget.ODD
public final class MutualRecursionTarget {
  private MutualRecursionTarget() {}

  static Predicate<Integer> EVEN;
  static Predicate<Integer> ODD;

  public static List<Supplier<?>> functions() {
    EVEN = n -> n == 0 || ODD.test(n - 1);
    ODD = n -> n != 0 && EVEN.test(n - 1);
    return List.of(() -> List.of(EVEN.test(10), ODD.test(7), EVEN.test(3)));
  }
}
