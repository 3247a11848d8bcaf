package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** A factory that makes objects from a class captured by the function. */
// ships: FactoryByReflectionTarget$Widget.color
public final class FactoryByReflectionTarget {
  private FactoryByReflectionTarget() {}

  static class Widget {
    static String color;

    Widget() {}

    String paint() {
      return color;
    }
  }

  static <T> T make(Class<T> type) {
    try {
      return type.getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  public static List<Supplier<?>> functions() {
    Widget.color = "red";
    Class<Widget> type = Widget.class;
    return List.of(() -> make(type).paint());
  }
}
