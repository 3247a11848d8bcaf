package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** A pattern switch over user types with guards. */
// ships: PatternSwitchTarget.limit, PatternSwitchTarget.small
public final class PatternSwitchTarget {
  private PatternSwitchTarget() {}

  static int limit;
  static String small;

  record Amount(int value) {}

  static String describe(Object o) {
    return switch (o) {
      case null -> "null";
      case Amount amount when amount.value() > limit -> "large";
      case Amount amount -> small + amount.value();
      case String text -> text;
      case int[] numbers -> "numbers" + numbers.length;
      default -> "other";
    };
  }

  public static List<Supplier<?>> functions() {
    limit = 100;
    small = "small ";
    return List.of(
        () -> describe(new Amount(500)) + describe(new Amount(5)) + describe(null) + describe("t") + describe(new int[2]) + describe(1.0));
  }
}
