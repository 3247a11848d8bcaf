package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** One lambda evaluated twice with different captures. */
public final class SameLambdaTwiceTarget {
  private SameLambdaTwiceTarget() {}

  static Supplier<Object> of(int value) {
    return () -> value;
  }

  public static List<Supplier<?>> functions() {
    return List.of(of(1), of(2));
  }
}
