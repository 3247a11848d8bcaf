package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** Statics that depend on each other in source order. */
// ships: StaticInitializerOrderTarget.SUM
public final class StaticInitializerOrderTarget {
  private StaticInitializerOrderTarget() {}

  static final int FIRST = Integer.parseInt("3");
  static int SECOND = FIRST * 2;
  static int SUM = FIRST + SECOND;

  public static List<Supplier<?>> functions() {
    SECOND = 100;
    SUM += SECOND;
    return List.of(() -> SUM);
  }
}
