package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** A super constructor that calls an overridden method. */
// ships: SuperConstructorCallsOverrideTarget$Derived.name
public final class SuperConstructorCallsOverrideTarget {
  private SuperConstructorCallsOverrideTarget() {}

  static class Base {
    final String described;

    Base() {
      described = describe();
    }

    String describe() {
      return "base";
    }
  }

  static class Derived extends Base {
    static String name;

    @Override
    String describe() {
      return "derived " + name;
    }
  }

  public static List<Supplier<?>> functions() {
    Derived.name = "n";
    return List.of(() -> new Derived().described);
  }
}
