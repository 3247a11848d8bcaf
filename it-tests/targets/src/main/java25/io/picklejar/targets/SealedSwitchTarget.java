package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** An exhaustive switch over a sealed family. */
// ships: SealedSwitchTarget$Circle.pi
public final class SealedSwitchTarget {
  private SealedSwitchTarget() {}

  sealed interface Shape permits Circle, Square {}

  record Circle(double radius) implements Shape {
    static double pi;
  }

  record Square(double side) implements Shape {}

  static double area(Shape shape) {
    return switch (shape) {
      case Circle(double radius) -> radius * radius * Circle.pi;
      case Square(double side) -> side * side;
    };
  }

  public static List<Supplier<?>> functions() {
    Circle.pi = 3;
    return List.of(() -> area(new Circle(2)) + area(new Square(3)));
  }
}
