package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** A local class that captures variables. */
// ships: LocalClassCaptureTarget.base
public final class LocalClassCaptureTarget {
  private LocalClassCaptureTarget() {}

  static int base;

  public static List<Supplier<?>> functions() {
    base = 5;
    int step = Integer.parseInt("3");
    class Counter {
      private int value = base;

      int next() {
        return value += step;
      }
    }
    Counter counter = new Counter();
    return List.of(() -> counter.next() + counter.next(), () -> new Counter().next());
  }
}
