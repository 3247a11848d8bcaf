package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** A lambda that captures lambdas, shared between two captures. */
// ships: LambdaCapturesLambdaTarget.count
public final class LambdaCapturesLambdaTarget {
  private LambdaCapturesLambdaTarget() {}

  static int count;

  public static List<Supplier<?>> functions() {
    count = 5;
    Supplier<Integer> next = () -> count++;
    Supplier<Integer> alias = next;
    return List.of(() -> next.get() * 10 + next.get(), () -> next == alias);
  }
}
