package io.picklejar.targets;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** A static replaced by a new immutable value each time. */
// ships: StaticImmutableSwapTarget.snapshot
public final class StaticImmutableSwapTarget {
  private StaticImmutableSwapTarget() {}

  static volatile List<Integer> snapshot = List.of();

  static void add(int value) {
    List<Integer> copy = new ArrayList<>(snapshot);
    copy.add(value);
    snapshot = List.copyOf(copy);
  }

  public static List<Supplier<?>> functions() {
    add(1);
    add(2);
    return List.of(
        () -> {
          add(3);
          return snapshot;
        });
  }
}
