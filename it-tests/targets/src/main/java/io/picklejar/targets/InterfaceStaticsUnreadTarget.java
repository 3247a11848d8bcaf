package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** An interface without defaults is initialized when its static is read, not with its classes. */
public final class InterfaceStaticsUnreadTarget {
  private InterfaceStaticsUnreadTarget() {}

  static int count;

  interface Plain {
    Object MADE = made();

    static Object made() {
      return "made" + ++count;
    }
  }

  interface WithDefault {
    Object MADE = made();

    static Object made() {
      return "default" + ++count;
    }

    default void nothing() {}
  }

  static final class Holder implements Plain, WithDefault {
    static String value = "initial";
  }

  static final class Late implements Plain, WithDefault {
    static String value = "late";
  }

  public static List<Supplier<?>> functions() {
    Holder.value = "set";
    count = 10;
    return List.of(
        () -> Holder.value + count + WithDefault.MADE + count,
        () -> Holder.value + Late.value + count + Plain.MADE + count);
  }
}
