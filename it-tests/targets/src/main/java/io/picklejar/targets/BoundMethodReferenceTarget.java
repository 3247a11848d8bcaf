package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** A method reference bound to a static object. */
// ships: BoundMethodReferenceTarget.suffix
public final class BoundMethodReferenceTarget {
  private BoundMethodReferenceTarget() {}

  static String suffix;

  static final class Greeter {
    private final String name;

    Greeter(String name) {
      this.name = name;
    }

    Object greet() {
      return name + suffix;
    }
  }

  public static List<Supplier<?>> functions() {
    suffix = "?";
    Greeter greeter = new Greeter("you");
    return List.of(greeter::greet);
  }
}
