package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** Nested record patterns. */
// ships: RecordPatternsTarget.origin
public final class RecordPatternsTarget {
  private RecordPatternsTarget() {}

  static int origin;

  record Point(int x, int y) {}

  record Line(Point from, Point to) {}

  static int length(Object o) {
    if (o instanceof Line(Point(var x1, var y1), Point(int x2, int y2))) {
      return Math.abs(x2 - x1) + Math.abs(y2 - y1) + origin;
    }
    return switch (o) {
      case Point(int x, int y) when x == y -> x;
      case Point(int x, int y) -> x * y + origin;
      default -> -1;
    };
  }

  public static List<Supplier<?>> functions() {
    origin = 1000;
    Line captured = new Line(new Point(1, 2), new Point(4, 6));
    return List.of(() -> length(captured), () -> length(new Point(3, 3)) + length(new Point(2, 5)));
  }
}
