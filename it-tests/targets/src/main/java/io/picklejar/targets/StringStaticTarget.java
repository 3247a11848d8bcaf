package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** A string that main sets. */
// ships: StringStaticTarget.GREETING
// not: StringStaticTarget.OTHER
public final class StringStaticTarget {
  private StringStaticTarget() {}

  static String GREETING = "initial";
  static String OTHER = "other";

  public static List<Supplier<?>> functions() {
    GREETING = "hello " + System.nanoTime();
    return List.of(() -> GREETING);
  }
}
