package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** A counter that the function itself counts up. */
// ships: CounterOnWorkerTarget.count
public final class CounterOnWorkerTarget {
  private CounterOnWorkerTarget() {}

  static int count;

  public static List<Supplier<?>> functions() {
    count = 10;
    return List.of(() -> ++count, () -> ++count);
  }
}
