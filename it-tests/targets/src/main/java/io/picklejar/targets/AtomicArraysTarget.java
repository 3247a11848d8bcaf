package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** Atomic arrays, accumulators and stamped references. */
// ships: AtomicArraysTarget.INTS, AtomicArraysTarget.MAXIMUM, AtomicArraysTarget.floor
public final class AtomicArraysTarget {
  private AtomicArraysTarget() {}

  static int floor;
  static java.util.concurrent.atomic.AtomicIntegerArray INTS;
  static java.util.concurrent.atomic.LongAccumulator MAXIMUM;

  public static List<Supplier<?>> functions() {
    floor = 5;
    INTS = new java.util.concurrent.atomic.AtomicIntegerArray(new int[] {1, 2});
    MAXIMUM =
        new java.util.concurrent.atomic.LongAccumulator(
            (a, b) -> Math.max(Math.max(a, b), floor), 0);
    MAXIMUM.accumulate(3);
    return List.of(
        () -> INTS.incrementAndGet(1),
        () -> {
          MAXIMUM.accumulate(4);
          return MAXIMUM.get();
        });
  }
}
