package io.picklejar.targets;

import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;

/** A lambda constant of an interface. */
// ships: InterfaceLambdaConstantTarget$Rules.DEFAULT, InterfaceLambdaConstantTarget.limit
public final class InterfaceLambdaConstantTarget {
  private InterfaceLambdaConstantTarget() {}

  static int limit;

  interface Rules {
    IntUnaryOperator DEFAULT = x -> Math.min(x, limit);
  }

  public static List<Supplier<?>> functions() {
    limit = 9;
    int before = Rules.DEFAULT.applyAsInt(100);
    return List.of(() -> Rules.DEFAULT.applyAsInt(50) + before);
  }
}
