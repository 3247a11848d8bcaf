package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** Lambdas inside lambdas, each level reading its own static. */
// ships: NestedLambdasTarget.outer, NestedLambdasTarget.middle, NestedLambdasTarget.inner
// not: NestedLambdasTarget.none
public final class NestedLambdasTarget {
  private NestedLambdasTarget() {}

  static String outer;
  static String middle;
  static String inner;
  static String none;

  public static List<Supplier<?>> functions() {
    outer = "o";
    middle = "m";
    inner = "i";
    none = "n";
    return List.of(
        () -> {
          Supplier<String> second =
              () -> {
                Supplier<String> third = () -> inner;
                return middle + third.get();
              };
          return outer + second.get();
        });
  }
}
