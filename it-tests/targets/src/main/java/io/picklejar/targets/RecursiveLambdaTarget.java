package io.picklejar.targets;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** A lambda that calls itself through the static that holds it. */
// ships: RecursiveLambdaTarget.FACTORIAL
public final class RecursiveLambdaTarget {
  private RecursiveLambdaTarget() {}

  static Function<Integer, Long> FACTORIAL;

  public static List<Supplier<?>> functions() {
    FACTORIAL = n -> n < 2 ? 1L : n * FACTORIAL.apply(n - 1);
    return List.of(() -> FACTORIAL.apply(15));
  }
}
