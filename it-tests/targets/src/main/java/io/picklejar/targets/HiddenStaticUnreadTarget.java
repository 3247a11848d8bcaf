package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** The hidden static of the super class is not read and stays behind. */
// ships: HiddenStaticUnreadTarget$Child.value
// not: HiddenStaticUnreadTarget$Parent.value
public final class HiddenStaticUnreadTarget {
  private HiddenStaticUnreadTarget() {}

  static class Parent {
    static int value = 1;
  }

  static class Child extends Parent {
    static int value = 2;
  }

  public static List<Supplier<?>> functions() {
    Parent.value = 10;
    Child.value = 20;
    return List.of(() -> Child.value);
  }
}
