package io.picklejar.targets;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** Unnamed patterns and variables. */
// ships: UnnamedPatternsTarget.count
public final class UnnamedPatternsTarget {
  private UnnamedPatternsTarget() {}

  static int count;

  record Pair(Object left, Object right) {}

  static int match(Object o) {
    return switch (o) {
      case Pair(String _, Integer number) -> number + count;
      case Pair(_, String _) -> count;
      case Pair _ -> 1;
      default -> 0;
    };
  }

  public static List<Supplier<?>> functions() {
    count = 20;
    Function<Object, Integer> ignoring = _ -> count;
    return List.of(
        () -> match(new Pair("a", 1)) + match(new Pair(1, "b")) + match(new Pair(1, 2)),
        () -> {
          try {
            return Integer.parseInt("x");
          } catch (NumberFormatException _) {
            return ignoring.apply("unused");
          }
        });
  }
}
