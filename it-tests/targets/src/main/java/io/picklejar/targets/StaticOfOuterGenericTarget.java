package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** Statics and inner classes of a generic outer class. */
// ships: StaticOfOuterGenericTarget$Outer.count
public final class StaticOfOuterGenericTarget {
  private StaticOfOuterGenericTarget() {}

  static final class Outer<T> {
    static int count;
    final T value;

    Outer(T value) {
      this.value = value;
    }

    final class Inner {
      String text() {
        return value + ":" + count;
      }
    }
  }

  public static List<Supplier<?>> functions() {
    Outer.count = 2;
    Outer<String>.Inner inner = new Outer<>("v").new Inner();
    return List.of(() -> inner.text());
  }
}
