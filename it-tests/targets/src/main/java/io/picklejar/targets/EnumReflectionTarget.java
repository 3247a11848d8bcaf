package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** Enum constants found by name and by class. */
public final class EnumReflectionTarget {
  private EnumReflectionTarget() {}

  enum Planet {
    EARTH(1),
    MARS(2) {
      @Override
      int moons() {
        return super.moons() * 1;
      }
    };

    private final int moons;

    Planet(int moons) {
      this.moons = moons;
    }

    int moons() {
      return moons;
    }
  }

  public static List<Supplier<?>> functions() {
    return List.of(
        () -> Enum.valueOf(Planet.class, "MARS").moons(),
        () -> Planet.class.getEnumConstants().length,
        () -> Planet.MARS.getDeclaringClass().getSimpleName());
  }
}
