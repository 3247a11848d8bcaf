package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** An interface constant computed by an initializer. */
// ships: InterfaceConstantInitializerTarget$Clock.STARTED
public final class InterfaceConstantInitializerTarget {
  private InterfaceConstantInitializerTarget() {}

  interface Clock {
    long STARTED = System.nanoTime();
  }

  public static List<Supplier<?>> functions() {
    long before = System.nanoTime();
    long age = before - Clock.STARTED;
    return List.of(() -> Clock.STARTED + age);
  }
}
