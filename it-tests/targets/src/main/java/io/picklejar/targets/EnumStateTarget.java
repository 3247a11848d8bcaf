package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** Mutable state inside an enum constant, changed in main. */
public final class EnumStateTarget {
  private EnumStateTarget() {}

  enum Level {
    LOW(1),
    HIGH(2);

    int weight;

    Level(int weight) {
      this.weight = weight;
    }
  }

  public static List<Supplier<?>> functions() {
    Level.HIGH.weight = 77;
    return List.of(() -> Level.HIGH.weight + Level.LOW.weight);
  }
}
