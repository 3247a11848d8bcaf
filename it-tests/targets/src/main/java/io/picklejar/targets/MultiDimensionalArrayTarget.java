package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** Arrays of arrays, ragged and shared. */
// ships: MultiDimensionalArrayTarget.GRID, MultiDimensionalArrayTarget.ROWS
public final class MultiDimensionalArrayTarget {
  private MultiDimensionalArrayTarget() {}

  static int[][] GRID;
  static Object[][] ROWS;

  public static List<Supplier<?>> functions() {
    GRID = new int[][] {{1}, {2, 3}, {}};
    Object[] row = {"a", 1};
    ROWS = new Object[][] {row, row};
    return List.of(() -> GRID, () -> ROWS, () -> ROWS[0] == ROWS[1]);
  }
}
