package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** A sealed interface with records and a final class. */
// ships: SealedFamilyTarget.scale
public final class SealedFamilyTarget {
  private SealedFamilyTarget() {}

  static int scale;

  sealed interface Shape permits Square, Circle, Unit {}

  record Square(int side) implements Shape {}

  record Circle(int radius) implements Shape {}

  static final class Unit implements Shape {}

  static int size(Shape shape) {
    if (shape instanceof Square square) {
      return square.side() * scale;
    }
    if (shape instanceof Circle circle) {
      return circle.radius() * scale * 2;
    }
    return 1;
  }

  public static List<Supplier<?>> functions() {
    scale = 10;
    Shape captured = new Circle(2);
    return List.of(() -> size(captured) + size(new Square(3)) + size(new Unit()));
  }
}
