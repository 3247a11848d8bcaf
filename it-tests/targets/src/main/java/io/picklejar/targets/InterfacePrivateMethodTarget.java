package io.picklejar.targets;

import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;

/** A private interface method and a lambda inside it. */
// ships: InterfacePrivateMethodTarget.scale
public final class InterfacePrivateMethodTarget {
  private InterfacePrivateMethodTarget() {}

  static int scale;

  interface Scaled {
    int raw();

    default int scaled() {
      return times(raw());
    }

    private int times(int value) {
      IntUnaryOperator multiply = x -> x * scale;
      return multiply.applyAsInt(value);
    }
  }

  public static List<Supplier<?>> functions() {
    scale = 100;
    Scaled scaled = () -> 3;
    return List.of(() -> scaled.scaled());
  }
}
