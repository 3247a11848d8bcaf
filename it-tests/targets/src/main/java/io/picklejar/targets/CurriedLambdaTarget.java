package io.picklejar.targets;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** Lambdas that return lambdas. */
// ships: CurriedLambdaTarget.base
public final class CurriedLambdaTarget {
  private CurriedLambdaTarget() {}

  static int base;

  public static List<Supplier<?>> functions() {
    base = 1000;
    Function<Integer, Function<Integer, Supplier<Integer>>> curried = a -> b -> () -> a * b + base;
    return List.of(() -> curried.apply(2).apply(3).get(), () -> curried.apply(4).apply(5).get());
  }
}
