package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** An inner class of an inner class, using one field of each level. */
// ships: OuterChainTarget.unit
public final class OuterChainTarget {
  static String unit;
  private final Thread pinned = new Thread();
  private String name = "outer";

  class Middle {
    private final Thread pinned = new Thread();
    private String name = "middle";

    class Inner {
      private final Thread pinned = new Thread();
      private String name = "inner";

      Supplier<Object> supplier() {
        return () -> OuterChainTarget.this.name + Middle.this.name + name + unit;
      }
    }
  }

  public static List<Supplier<?>> functions() {
    unit = "!";
    OuterChainTarget outer = new OuterChainTarget();
    outer.name = "changed";
    return List.of(outer.new Middle().new Inner().supplier());
  }
}
