package io.picklejar.targets;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** A static final that is different in every JVM. */
// ships: StaticFinalRunIdTarget.RUN_ID
// not: StaticFinalRunIdTarget.START
public final class StaticFinalRunIdTarget {
  private StaticFinalRunIdTarget() {}

  static final String RUN_ID = UUID.randomUUID().toString();
  static final long START = System.nanoTime();

  public static List<Supplier<?>> functions() {
    return List.of(() -> RUN_ID);
  }
}
