package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** A switch on strings in which one case reads a static. */
// ships: StringSwitchTarget.special
public final class StringSwitchTarget {
  private StringSwitchTarget() {}

  static String special;

  static String answer(String key) {
    switch (key) {
      case "AaAa":
      case "BBBB":
        return "same hash";
      case "special":
        return special;
      default:
        return "none";
    }
  }

  public static List<Supplier<?>> functions() {
    special = "s";
    return List.of(() -> answer("AaAa") + answer("special") + answer("x"));
  }
}
