package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** A method that is never called keeps its statics at home. */
// ships: UnreachableBranchClassTarget$Tool.used
// not: UnreachableBranchClassTarget$Tool.unused, UnreachableBranchClassTarget$Heavy.DATA
public final class UnreachableBranchClassTarget {
  private UnreachableBranchClassTarget() {}

  static final class Heavy {
    static final byte[] DATA = new byte[1 << 20];
  }

  static final class Tool {
    static int used;
    static int unused;

    static int use() {
      return used;
    }

    static int never() {
      return unused + Heavy.DATA.length;
    }
  }

  public static List<Supplier<?>> functions() {
    Tool.used = 1;
    Tool.unused = 2;
    Heavy.DATA[0] = 1;
    return List.of(() -> Tool.use());
  }
}
