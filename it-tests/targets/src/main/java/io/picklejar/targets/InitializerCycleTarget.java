package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** Two classes whose initializers read each other. */
// ships: InitializerCycleTarget.seed
public final class InitializerCycleTarget {
  private InitializerCycleTarget() {}

  static int seed;

  static final class Chicken {
    static final int BORN = seed + Egg.LAID;
  }

  static final class Egg {
    static final int LAID = seed * 2 + Chicken.BORN;
  }

  public static List<Supplier<?>> functions() {
    seed = 10;
    return List.of(() -> Chicken.BORN + " " + Egg.LAID);
  }
}
