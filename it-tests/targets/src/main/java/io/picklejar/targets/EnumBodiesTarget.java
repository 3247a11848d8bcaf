package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** Enum constants with bodies that read statics. */
// ships: EnumBodiesTarget.factor
// not: EnumBodiesTarget.unused
public final class EnumBodiesTarget {
  private EnumBodiesTarget() {}

  static int factor;
  static int unused;

  enum Operation {
    PLUS {
      @Override
      int apply(int a, int b) {
        return a + b + factor;
      }
    },
    TIMES {
      @Override
      int apply(int a, int b) {
        return a * b;
      }
    };

    abstract int apply(int a, int b);
  }

  public static List<Supplier<?>> functions() {
    factor = 1000;
    unused = 1;
    Operation captured = Operation.PLUS;
    return List.of(() -> captured.apply(1, 2), () -> Operation.valueOf("TIMES").apply(3, 4));
  }
}
