package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** Many lambdas of one class, each reading one static. */
// ships: ManyLambdasTarget.a, ManyLambdasTarget.b, ManyLambdasTarget.c
// not: ManyLambdasTarget.d
public final class ManyLambdasTarget {
  private ManyLambdasTarget() {}

  static int a;
  static int b;
  static int c;
  static int d;

  public static List<Supplier<?>> functions() {
    a = 1;
    b = 2;
    c = 3;
    d = 4;
    Supplier<Integer> unused = () -> d;
    unused.get();
    return List.of(() -> a, () -> b, () -> c);
  }
}
