package io.picklejar.targets;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** Random numbers go on where the launcher's would. */
// ships: RandomStaticTarget.RANDOM
public final class RandomStaticTarget {
  private RandomStaticTarget() {}

  static Random RANDOM;

  public static List<Supplier<?>> functions() {
    RANDOM = new Random(42);
    RANDOM.nextGaussian();
    return List.of(() -> RANDOM.nextInt() + " " + RANDOM.nextInt(100));
  }
}
