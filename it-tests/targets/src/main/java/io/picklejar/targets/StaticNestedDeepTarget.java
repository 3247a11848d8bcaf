package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** Static nested classes four levels deep. */
// ships: StaticNestedDeepTarget$One$Two$Three.value
public final class StaticNestedDeepTarget {
  private StaticNestedDeepTarget() {}

  static final class One {
    static final class Two {
      static final class Three {
        static int value;

        static int read() {
          return value;
        }
      }
    }
  }

  public static List<Supplier<?>> functions() {
    One.Two.Three.value = 3;
    return List.of(() -> One.Two.Three.read());
  }
}
