package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** Initializers that need each other in a chain, none run on the launcher. */
// ships: InitializerChainTarget$Root.base
public final class InitializerChainTarget {
  private InitializerChainTarget() {}

  static final class Root {
    static int base = 1;
  }

  static final class Middle {
    static final int TWICE = Root.base * 2;
  }

  static final class Leaf {
    static final int FOUR_TIMES = Middle.TWICE * 2;
  }

  public static List<Supplier<?>> functions() {
    Root.base = 50;
    return List.of(() -> Leaf.FOUR_TIMES);
  }
}
