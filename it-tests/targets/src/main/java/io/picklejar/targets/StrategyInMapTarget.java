package io.picklejar.targets;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Strategies in a static map; only those in the map are reached. */
// ships: StrategyInMapTarget.STRATEGIES, StrategyInMapTarget$Used.value
// not: StrategyInMapTarget$Unused.value
public final class StrategyInMapTarget {
  private StrategyInMapTarget() {}

  interface Strategy {
    int run();
  }

  static final class Used implements Strategy {
    static int value;

    @Override
    public int run() {
      return value;
    }
  }

  static final class Unused implements Strategy {
    static int value;

    @Override
    public int run() {
      return value;
    }
  }

  static final Map<String, Strategy> STRATEGIES = new HashMap<>();

  public static List<Supplier<?>> functions() {
    Used.value = 1;
    Unused.value = 2;
    new Unused().run();
    STRATEGIES.put("used", new Used());
    return List.of(() -> STRATEGIES.get("used").run());
  }
}
