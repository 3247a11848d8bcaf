package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** A reference to a method of the super class. */
// ships: SuperMethodReferenceTarget$Base.name
// not: SuperMethodReferenceTarget$Derived.own
public final class SuperMethodReferenceTarget {
  private SuperMethodReferenceTarget() {}

  static class Base {
    static String name = "b";

    Object describe() {
      return "base " + name;
    }
  }

  static class Derived extends Base {
    static String own = "d";

    @Override
    Object describe() {
      return own;
    }

    Supplier<Object> supplier() {
      return super::describe;
    }
  }

  public static List<Supplier<?>> functions() {
    Base.name = "set";
    Derived.own = "own";
    return List.of(new Derived().supplier());
  }
}
