package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** An enum switch with a null case and pattern labels. */
// ships: EnumSwitchNullTarget.fallback
public final class EnumSwitchNullTarget {
  private EnumSwitchNullTarget() {}

  static String fallback;

  enum Color {
    RED,
    GREEN
  }

  static String name(Color color) {
    return switch (color) {
      case RED -> "r";
      case Color other when other.ordinal() > 5 -> "impossible";
      case GREEN -> "g";
      case null -> fallback;
    };
  }

  public static List<Supplier<?>> functions() {
    fallback = "none";
    return List.of(() -> name(Color.GREEN) + name(null) + name(Color.RED));
  }
}
