package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** Lambdas made inside an enum, a record and an interface. */
// ships: LambdaInEnumAndRecordTarget.base
public final class LambdaInEnumAndRecordTarget {
  private LambdaInEnumAndRecordTarget() {}

  static int base;

  enum Kind {
    ONE;

    Supplier<Integer> supplier() {
      return () -> ordinal() + base;
    }
  }

  record Holder(int value) {
    Supplier<Integer> supplier() {
      return () -> value + base;
    }
  }

  interface Maker {
    default Supplier<Integer> supplier() {
      return () -> hashed() + base;
    }

    int hashed();
  }

  public static List<Supplier<?>> functions() {
    base = 100;
    Maker maker = () -> 7;
    return List.of(Kind.ONE.supplier(), new Holder(3).supplier(), maker.supplier());
  }
}
