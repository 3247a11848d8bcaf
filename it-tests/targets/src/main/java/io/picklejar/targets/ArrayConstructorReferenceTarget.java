package io.picklejar.targets;

import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** A reference to an array constructor. */
public final class ArrayConstructorReferenceTarget {
  private ArrayConstructorReferenceTarget() {}

  static final class Thing {}

  public static List<Supplier<?>> functions() {
    IntFunction<Thing[]> make = Thing[]::new;
    IntFunction<int[][]> ints = int[][]::new;
    return List.of(() -> make.apply(3).length + ints.apply(2).length);
  }
}
