package io.picklejar.targets;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * Initializers that change what other classes' statics hold. On a worker with the classes they run
 * for later functions, when earlier ones have brought these statics: what was once is not twice.
 */
// ships: InitializerInPlaceTarget$First.number, InitializerInPlaceTarget$Hooks.ALL
// ships: InitializerInPlaceTarget$Second.number, InitializerInPlaceTarget$Third.number
// ships: InitializerInPlaceTarget.ORDER, InitializerInPlaceTarget.counts
// ships: InitializerInPlaceTarget.registered
public final class InitializerInPlaceTarget {
  private InitializerInPlaceTarget() {}

  static final List<String> ORDER = new ArrayList<>();
  static final int[] counts = {0, 0};
  static Map<String, List<Integer>> registered = new TreeMap<>();

  enum Mode {
    ON,
    OFF;

    final List<String> seen = new ArrayList<>();
  }

  static int log(String name) {
    ORDER.add(name);
    return ORDER.size();
  }

  static final class Hooks {
    static final Deque<Runnable> ALL = new ArrayDeque<>();

    static void add(String name) {
      ALL.push(() -> ORDER.add(name));
    }
  }

  static class First {
    static int number = log("first");

    static {
      counts[0]++;
      registered.computeIfAbsent("first", key -> new ArrayList<>()).add(1);
    }
  }

  static final class Second extends First {
    static int number = log("second");

    static {
      Hooks.add("hook");
      counts[1] += 10;
    }
  }

  static final class Third {
    static int number = 3;

    static {
      ORDER.remove("first");
      Mode.OFF.seen.add("third");
    }
  }

  public static List<Supplier<?>> functions() {
    int sum = Second.number + Third.number;
    ORDER.add("main");
    counts[0]++;
    return List.of(
        () -> ORDER + " " + counts[0] + counts[1] + registered,
        () -> Hooks.ALL.size() + " " + Mode.OFF.seen,
        () -> First.number + " " + ORDER + counts[0] + registered,
        () -> Second.number + " " + ORDER + counts[1] + Hooks.ALL.size(),
        () -> {
          ORDER.add("worker");
          return Third.number + sum + " " + ORDER + Mode.OFF.seen;
        },
        () -> {
          Hooks.ALL.forEach(Runnable::run);
          return ORDER.toString();
        });
  }
}
