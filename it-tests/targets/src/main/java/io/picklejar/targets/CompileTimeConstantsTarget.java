package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** Compile-time constants are in the code already. */
// not: CompileTimeConstantsTarget.LIMIT, CompileTimeConstantsTarget.NAME
public final class CompileTimeConstantsTarget {
  private CompileTimeConstantsTarget() {}

  static final int LIMIT = 1000;
  static final String NAME = "constant";

  public static List<Supplier<?>> functions() {
    return List.of(() -> NAME + LIMIT);
  }
}
