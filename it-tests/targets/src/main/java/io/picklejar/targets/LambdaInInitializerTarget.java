package io.picklejar.targets;

import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;

/** Lambdas made in static and instance initializers. */
// ships: LambdaInInitializerTarget.BASE_STEP
public final class LambdaInInitializerTarget {
  static int BASE_STEP = 1;
  static final IntUnaryOperator STEP = x -> x + BASE_STEP;
  private final IntUnaryOperator twice = x -> STEP.applyAsInt(STEP.applyAsInt(x));

  public static List<Supplier<?>> functions() {
    BASE_STEP = 50;
    LambdaInInitializerTarget object = new LambdaInInitializerTarget();
    return List.of(() -> STEP.applyAsInt(1), () -> object.twice.applyAsInt(0));
  }
}
