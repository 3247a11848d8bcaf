package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** A static behind a getter and a setter. */
// ships: StaticGetterTarget$Config.value
public final class StaticGetterTarget {
  private StaticGetterTarget() {}

  static final class Config {
    private static int value;

    static int value() {
      return value;
    }

    static void value(int newValue) {
      value = newValue;
    }
  }

  public static List<Supplier<?>> functions() {
    Config.value(31);
    return List.of(() -> Config.value());
  }
}
