package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** A static that hides one of the super class. */
// ships: HiddenStaticTarget$Child.value, HiddenStaticTarget$Parent.value
public final class HiddenStaticTarget {
  private HiddenStaticTarget() {}

  static class Parent {
    static int value = 1;
  }

  static class Child extends Parent {
    static int value = 2;
  }

  public static List<Supplier<?>> functions() {
    Parent.value = 10;
    Child.value = 20;
    return List.of(() -> Child.value, () -> Parent.value);
  }
}
