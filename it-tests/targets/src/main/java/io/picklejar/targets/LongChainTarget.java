package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** A chain of twenty methods before a static is read. */
// ships: LongChainTarget.end
public final class LongChainTarget {
  private LongChainTarget() {}

  static int end;

  static int step(int left) {
    return left == 0 ? end : step(left - 1);
  }

  static int a(int x) {
    return b(x) + 1;
  }

  static int b(int x) {
    return c(x) + 1;
  }

  static int c(int x) {
    return step(x) + 1;
  }

  public static List<Supplier<?>> functions() {
    end = 1000;
    return List.of(() -> a(20));
  }
}
