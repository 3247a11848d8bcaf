package io.picklejar.targets;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Two statics that hold one object. */
// ships: SharedBetweenStaticsTarget.FIRST, SharedBetweenStaticsTarget.SECOND
public final class SharedBetweenStaticsTarget {
  private SharedBetweenStaticsTarget() {}

  static List<String> FIRST;
  static List<String> SECOND;

  public static List<Supplier<?>> functions() {
    FIRST = new ArrayList<>(List.of("x"));
    SECOND = FIRST;
    return List.of(
        () -> {
          FIRST.add("y");
          return (FIRST == SECOND) + " " + SECOND;
        });
  }
}
