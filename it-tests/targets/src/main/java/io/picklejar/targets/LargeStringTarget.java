package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** A string longer than a constant can be. */
// ships: LargeStringTarget.LARGE
public final class LargeStringTarget {
  private LargeStringTarget() {}

  static String LARGE;

  public static List<Supplier<?>> functions() {
    LARGE = "äbc".repeat(50_000);
    return List.of(() -> LARGE.length() + " " + LARGE.hashCode());
  }
}
