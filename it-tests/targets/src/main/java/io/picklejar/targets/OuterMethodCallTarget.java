package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** An inner class that calls a method of the outer object, which reads a field. */
public final class OuterMethodCallTarget {
  private final Thread pinned = new Thread();
  private int[] data = {1, 2, 3};

  private int sum() {
    int sum = 0;
    for (int value : data) {
      sum += value;
    }
    return sum;
  }

  class Inner {
    int twice() {
      return 2 * sum();
    }
  }

  public static List<Supplier<?>> functions() {
    OuterMethodCallTarget outer = new OuterMethodCallTarget();
    outer.data = new int[] {10, 20};
    Inner inner = outer.new Inner();
    return List.of(() -> inner.twice());
  }
}
