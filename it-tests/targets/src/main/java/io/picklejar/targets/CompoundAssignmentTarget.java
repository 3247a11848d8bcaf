package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** Statics read by compound assignment, increment and array element update. */
// ships: CompoundAssignmentTarget.total, CompoundAssignmentTarget.text,
// CompoundAssignmentTarget.CELLS
public final class CompoundAssignmentTarget {
  private CompoundAssignmentTarget() {}

  static long total;
  static String text = "";
  static int[] CELLS;

  public static List<Supplier<?>> functions() {
    total = 5;
    text = "a";
    CELLS = new int[] {1, 2};
    return List.of(
        () -> total += 3, () -> text += "b", () -> CELLS[1]++ + CELLS[1], () -> total-- + total);
  }
}
