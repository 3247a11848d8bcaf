package io.picklejar.targets;

import java.io.Serializable;
import java.util.List;
import java.util.function.Supplier;

/** A Serializable class with a super class that is not. */
// ships: UnserializableSuperTarget$Base.made
public final class UnserializableSuperTarget {
  private UnserializableSuperTarget() {}

  static class Base {
    static int made;
    int number = made * 10;
  }

  static final class Derived extends Base implements Serializable {
    private static final long serialVersionUID = 1;
    String text = "t";
  }

  public static List<Supplier<?>> functions() {
    Base.made = 3;
    Derived derived = new Derived();
    derived.text = "kept";
    return List.of(() -> derived.text + derived.number);
  }
}
