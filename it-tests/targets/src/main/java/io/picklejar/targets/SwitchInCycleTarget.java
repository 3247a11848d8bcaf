package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/**
 * Switches over an enum whose initializer comes, through an interface, to one of them. The class
 * that the compiler makes for switches can be initialized before the enum only, not by it.
 */
public final class SwitchInCycleTarget {
  private SwitchInCycleTarget() {}

  public static List<Supplier<?>> functions() {
    String text = SwitchInCycle.Ranks.text;
    SwitchInCycle.last = SwitchInCycle.Kind.ONE;
    return List.of(
        () -> text + SwitchInCycle.Ranks.text(SwitchInCycle.last) + SwitchInCycle.Ranked.FIRST);
  }
}

final class SwitchInCycle {
  private SwitchInCycle() {}

  static Kind last = Kind.TWO;

  enum Kind implements Ranked {
    ONE,
    TWO
  }

  interface Ranked {
    Object FIRST = Ranks.text;

    default int rank() {
      return 1;
    }
  }

  static final class Ranks {
    static String text = text(null);

    static String text(Kind kind) {
      return switch (kind == null ? Kind.TWO : kind) {
        case ONE -> "one";
        case TWO -> "two";
      };
    }
  }
}
