package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** An assertion reads a compiler-made static that belongs to the JVM. */
// ships: AssertionStaticTarget.positive
// not: AssertionStaticTarget.$assertionsDisabled
public final class AssertionStaticTarget {
  private AssertionStaticTarget() {}

  static int positive;

  public static List<Supplier<?>> functions() {
    positive = 1;
    return List.of(
        () -> {
          assert positive > 0 : "never";
          return positive;
        });
  }
}
