package io.picklejar.targets;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** A lambda that captures the holder that holds it. */
public final class CyclicLambdaTarget {
  private CyclicLambdaTarget() {}

  public static List<Supplier<?>> functions() {
    List<Function<Integer, Integer>> holder = new ArrayList<>();
    holder.add(n -> n == 0 ? 0 : n + holder.get(0).apply(n - 1));
    Function<Integer, Integer> sum = holder.get(0);
    return List.of(() -> sum.apply(10), () -> holder.get(0) == sum);
  }
}
