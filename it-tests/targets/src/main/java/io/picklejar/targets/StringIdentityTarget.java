package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** Literals keep their identity. */
// ships: StringIdentityTarget.MARK
public final class StringIdentityTarget {
  private StringIdentityTarget() {}

  static String MARK;

  public static List<Supplier<?>> functions() {
    MARK = "mark";
    return List.of(() -> MARK == "mark", () -> MARK.intern() == "mark");
  }
}
