package io.picklejar.targets;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** A reference to an instance method whose receiver is the argument. */
// ships: UnboundMethodReferenceTarget.scale
public final class UnboundMethodReferenceTarget {
  private UnboundMethodReferenceTarget() {}

  static int scale;

  static final class Point {
    final int x;

    Point(int x) {
      this.x = x;
    }

    int scaled() {
      return x * scale;
    }
  }

  public static List<Supplier<?>> functions() {
    scale = 10;
    Function<Point, Integer> scaled = Point::scaled;
    return List.of(() -> scaled.apply(new Point(4)));
  }
}
