package io.picklejar.targets;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;

/** A static list of lambdas, one of which reads a static. */
// ships: StaticLambdaListTarget.STEPS, StaticLambdaListTarget.offset
public final class StaticLambdaListTarget {
  private StaticLambdaListTarget() {}

  static final List<IntUnaryOperator> STEPS = new ArrayList<>();
  static int offset;

  public static List<Supplier<?>> functions() {
    offset = 100;
    STEPS.add(x -> x * 2);
    STEPS.add(x -> x + offset);
    return List.of(
        () -> {
          int value = 1;
          for (IntUnaryOperator step : STEPS) {
            value = step.applyAsInt(value);
          }
          return value;
        });
  }
}
