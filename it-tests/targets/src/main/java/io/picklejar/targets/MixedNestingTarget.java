package io.picklejar.targets;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** A lambda in an anonymous class in a lambda in an inner class. */
// ships: MixedNestingTarget.depth
public final class MixedNestingTarget {
  static String depth;
  private final String own = "own".toUpperCase(Locale.ROOT);

  class Inner {
    Supplier<Object> supplier() {
      return () -> {
        Supplier<Object> anonymous =
            new Supplier<>() {
              private final Supplier<String> innermost = () -> own + depth;

              @Override
              public Object get() {
                return innermost.get();
              }
            };
        return anonymous.get();
      };
    }
  }

  public static List<Supplier<?>> functions() {
    depth = "4";
    return List.of(new MixedNestingTarget().new Inner().supplier());
  }
}
