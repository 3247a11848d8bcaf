package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** An array whose component type is a user class. */
// ships: ArrayOfUserTypeTarget.PAIRS
public final class ArrayOfUserTypeTarget {
  private ArrayOfUserTypeTarget() {}

  static final class Pair {
    final int left;
    final int right;

    Pair(int left, int right) {
      this.left = left;
      this.right = right;
    }
  }

  static Pair[] PAIRS;

  public static List<Supplier<?>> functions() {
    PAIRS = new Pair[] {new Pair(1, 2), null, new Pair(3, 4)};
    return List.of(() -> PAIRS[0].right + PAIRS[2].left, () -> PAIRS.getClass().getSimpleName());
  }
}
