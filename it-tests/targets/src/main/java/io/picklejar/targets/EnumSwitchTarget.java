package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** A switch over an enum of another file, with its compiler-made map. */
// ships: EnumSwitchTarget.light
public final class EnumSwitchTarget {
  private EnumSwitchTarget() {}

  static EnumSwitchLight light;

  public static List<Supplier<?>> functions() {
    light = EnumSwitchLight.AMBER;
    return List.of(
        () -> {
          switch (light) {
            case RED:
              return "stop";
            case AMBER:
              return "wait";
            default:
              return "go";
          }
        });
  }
}

enum EnumSwitchLight {
  GREEN,
  RED,
  AMBER
}
