package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** A static at the head of a long list. */
// ships: DeepStaticTarget.HEAD
public final class DeepStaticTarget {
  private DeepStaticTarget() {}

  static final class Cell {
    final int value;
    final Cell next;

    Cell(int value, Cell next) {
      this.value = value;
      this.next = next;
    }
  }

  static Cell HEAD;

  public static List<Supplier<?>> functions() {
    for (int i = 0; i < 100_000; i++) {
      HEAD = new Cell(i, HEAD);
    }
    return List.of(
        () -> {
          long sum = 0;
          for (Cell cell = HEAD; cell != null; cell = cell.next) {
            sum += cell.value;
          }
          return sum;
        });
  }
}
