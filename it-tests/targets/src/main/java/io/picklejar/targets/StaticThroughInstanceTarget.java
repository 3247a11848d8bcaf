package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** A static read through an expression of its class's type. */
// ships: StaticThroughInstanceTarget$Shared.value
public final class StaticThroughInstanceTarget {
  private StaticThroughInstanceTarget() {}

  static class Shared {
    static int value = 1;

    Shared self() {
      return this;
    }
  }

  @SuppressWarnings("static-access")
  public static List<Supplier<?>> functions() {
    Shared.value = 8;
    return List.of(() -> new Shared().self().value);
  }
}
