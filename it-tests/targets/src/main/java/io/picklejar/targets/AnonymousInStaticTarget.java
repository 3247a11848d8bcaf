package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** An anonymous subclass held by a static, overriding some methods. */
// ships: AnonymousInStaticTarget.COUNTER, AnonymousInStaticTarget.step
public final class AnonymousInStaticTarget {
  private AnonymousInStaticTarget() {}

  static int step;

  abstract static class Counter {
    private int value;

    int next() {
      value += increment();
      return value;
    }

    abstract int increment();
  }

  static Counter COUNTER;

  public static List<Supplier<?>> functions() {
    step = 4;
    COUNTER =
        new Counter() {
          @Override
          int increment() {
            return step;
          }
        };
    COUNTER.next();
    return List.of(() -> COUNTER.next());
  }
}
