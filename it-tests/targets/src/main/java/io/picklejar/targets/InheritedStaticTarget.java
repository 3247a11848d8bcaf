package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** A static named through a subclass that inherits it. */
// ships: InheritedStaticTarget$Base.name
// not: InheritedStaticTarget$Derived.other
public final class InheritedStaticTarget {
  private InheritedStaticTarget() {}

  static class Base {
    static String name = "base";
  }

  static class Derived extends Base {
    static String other = "other";
  }

  public static List<Supplier<?>> functions() {
    Derived.name = "set through Derived";
    Derived.other = "changed";
    return List.of(() -> Derived.name);
  }
}
