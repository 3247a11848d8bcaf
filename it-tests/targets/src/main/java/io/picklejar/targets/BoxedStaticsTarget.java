package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** Statics of the boxed types, one of which stays null. */
// ships: BoxedStaticsTarget.COUNT, BoxedStaticsTarget.RATE, BoxedStaticsTarget.NOTHING
public final class BoxedStaticsTarget {
  private BoxedStaticsTarget() {}

  static Integer COUNT;
  static Double RATE;
  static Long NOTHING;

  public static List<Supplier<?>> functions() {
    COUNT = 1000;
    RATE = 0.25;
    return List.of(() -> COUNT * RATE + " " + NOTHING);
  }
}
