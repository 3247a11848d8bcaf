package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** A static method named through a subclass that inherits it. */
// ships: InheritedStaticMethodTarget$Sup.text
public final class InheritedStaticMethodTarget {
  private InheritedStaticMethodTarget() {}

  static class Sup {
    static String text;

    static String get() {
      return text;
    }
  }

  static class Sub extends Sup {}

  public static List<Supplier<?>> functions() {
    Sup.text = "inherited";
    return List.of(() -> Sub.get());
  }
}
