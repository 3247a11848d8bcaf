package io.picklejar.targets;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Supplier;

/** Enum constants that carry lambdas reading statics. */
// ships: AbstractEnumStrategyTarget.rate
public final class AbstractEnumStrategyTarget {
  private AbstractEnumStrategyTarget() {}

  static double rate;

  enum Tax {
    NONE(x -> x),
    FULL(x -> x * rate);

    private final DoubleUnaryOperator rule;

    Tax(DoubleUnaryOperator rule) {
      this.rule = rule;
    }

    double apply(double amount) {
      return rule.applyAsDouble(amount);
    }
  }

  public static List<Supplier<?>> functions() {
    rate = 1.5;
    return List.of(() -> Tax.FULL.apply(10) + Tax.NONE.apply(1));
  }
}
