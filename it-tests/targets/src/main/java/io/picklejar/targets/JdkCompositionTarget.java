package io.picklejar.targets;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Functions composed by the JDK's default methods. */
// ships: JdkCompositionTarget.factor
public final class JdkCompositionTarget {
  private JdkCompositionTarget() {}

  static int factor;

  public static List<Supplier<?>> functions() {
    factor = 3;
    Function<Integer, Integer> scale = x -> x * factor;
    Function<Integer, Integer> increment = x -> x + 1;
    Function<Integer, Integer> composed = scale.andThen(increment).compose(increment);
    UnaryOperator<Integer> identity = UnaryOperator.identity();
    return List.of(() -> composed.apply(1), () -> identity.apply(9));
  }
}
