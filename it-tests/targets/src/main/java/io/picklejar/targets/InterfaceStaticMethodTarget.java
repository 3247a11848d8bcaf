package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** Static interface methods, public and private, with lambdas. */
// ships: InterfaceStaticMethodTarget.greeting
public final class InterfaceStaticMethodTarget {
  private InterfaceStaticMethodTarget() {}

  static String greeting;

  interface Greeter {
    static Supplier<Object> of(String name) {
      return () -> text(name);
    }

    private static String text(String name) {
      return greeting + name;
    }
  }

  public static List<Supplier<?>> functions() {
    greeting = "hi ";
    return List.of(Greeter.of("there"));
  }
}
