package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** A virtual call on what a static holds. */
// ships: VirtualOnStaticTarget.shape, VirtualOnStaticTarget$Square.unit
// not: VirtualOnStaticTarget$Circle.pi
public final class VirtualOnStaticTarget {
  private VirtualOnStaticTarget() {}

  interface Shape {
    double area();
  }

  static final class Square implements Shape {
    static double unit;

    @Override
    public double area() {
      return unit * unit;
    }
  }

  static final class Circle implements Shape {
    static double pi;

    @Override
    public double area() {
      return pi;
    }
  }

  static Shape shape;

  public static List<Supplier<?>> functions() {
    Square.unit = 3;
    Circle.pi = 3.14;
    shape = new Circle();
    shape = new Square();
    return List.of(() -> shape.area());
  }
}
