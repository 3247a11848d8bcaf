package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** Statements before the call of the super constructor. */
// ships: FlexibleConstructorTarget.limit
public final class FlexibleConstructorTarget {
  private FlexibleConstructorTarget() {}

  static int limit;

  static class Base {
    final int value;

    Base(int value) {
      this.value = value;
    }
  }

  static final class Checked extends Base {
    final int given;

    Checked(int given) {
      int capped = Math.min(given, limit);
      this.given = given;
      super(capped);
    }
  }

  public static List<Supplier<?>> functions() {
    limit = 10;
    return List.of(
        () -> {
          Checked checked = new Checked(25);
          return checked.value + " of " + checked.given;
        });
  }
}
