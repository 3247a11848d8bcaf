package io.picklejar.targets;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Two interfaces of which one is more specific. */
// ships: DiamondDefaultTarget.TOP
public final class DiamondDefaultTarget {
  private DiamondDefaultTarget() {}

  static final List<String> TOP = new ArrayList<>();

  interface Upper {
    default String text() {
      return "upper";
    }
  }

  interface Lower extends Upper {
    @Override
    default String text() {
      return "lower" + TOP;
    }
  }

  static final class Both implements Upper, Lower {}

  public static List<Supplier<?>> functions() {
    TOP.add("t");
    Upper upper = new Both();
    return List.of(() -> upper.text());
  }
}
