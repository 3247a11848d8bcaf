package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** A static method that hides one of the super class. */
// ships: StaticMethodHidingTarget$Sub.text
// not: StaticMethodHidingTarget$Sup.text
public final class StaticMethodHidingTarget {
  private StaticMethodHidingTarget() {}

  static class Sup {
    static String text;

    static String get() {
      return text;
    }
  }

  static class Sub extends Sup {
    static String text;

    static String get() {
      return text;
    }
  }

  public static List<Supplier<?>> functions() {
    Sup.text = "sup";
    Sub.text = "sub";
    return List.of(() -> Sub.get());
  }
}
