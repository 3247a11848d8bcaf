package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** One string stays one string, and an interned one is found. */
// ships: StringIdentityTarget.MARK, StringIdentityTarget.ALIAS
public final class StringIdentityTarget {
  private StringIdentityTarget() {}

  static String MARK;
  static String ALIAS;

  public static List<Supplier<?>> functions() {
    MARK = new String("mark");
    ALIAS = MARK;
    return List.of(() -> MARK == ALIAS, () -> MARK.intern() == "mark");
  }
}
