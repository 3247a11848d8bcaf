package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** Concatenation with constants that need escaping in the recipe. */
// ships: StringConcatConstantsTarget.part
public final class StringConcatConstantsTarget {
  private StringConcatConstantsTarget() {}

  static String part;

  public static List<Supplier<?>> functions() {
    part = "p";
    return List.of(() -> "\u0001" + part + "\u0002" + part.length() + 'c' + 1.5f + null);
  }
}
