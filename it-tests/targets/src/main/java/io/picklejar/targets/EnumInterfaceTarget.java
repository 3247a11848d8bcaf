package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** An enum that implements an interface and is a function itself. */
// ships: EnumInterfaceTarget.suffix
public final class EnumInterfaceTarget {
  private EnumInterfaceTarget() {}

  static String suffix;

  enum Formatter implements Supplier<Object> {
    PLAIN {
      @Override
      public Object get() {
        return "plain" + suffix;
      }
    }
  }

  public static List<Supplier<?>> functions() {
    suffix = "!";
    Supplier<Object> formatter = Formatter.PLAIN;
    return List.of(() -> formatter.get());
  }
}
