package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** Loops, labels and compound control flow over a static table. */
// ships: LabeledLoopsTarget.GRID
public final class LabeledLoopsTarget {
  private LabeledLoopsTarget() {}

  static int[][] GRID;

  public static List<Supplier<?>> functions() {
    GRID = new int[][] {{1, 2}, {3, 4}, {5, 6}};
    return List.of(
        () -> {
          int sum = 0;
          outer:
          for (int[] row : GRID) {
            for (int cell : row) {
              if (cell == 4) {
                continue outer;
              }
              if (cell == 6) {
                break outer;
              }
              sum += cell;
            }
          }
          return sum;
        });
  }
}
