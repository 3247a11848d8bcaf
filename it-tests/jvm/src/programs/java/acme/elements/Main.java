package acme.elements;

import io.picklejar.it.harness.Exchange;
import java.io.Serializable;
import java.util.function.Function;
import java.util.function.Supplier;

/** A function that has a shape of its own is given others, which the stream holds beside it. */
public class Main {
  static int side = 1;
  static double factor = 1;

  interface Shape extends Serializable {
    double area();

    String title();
  }

  record Square(int times) implements Shape {
    @Override
    public double area() {
      return times * side;
    }

    @Override
    public String title() {
      return "square";
    }
  }

  static class Circle implements Shape {
    private static final long serialVersionUID = 1;

    @Override
    public double area() {
      return factor * 3;
    }

    @Override
    public String title() {
      return "circle";
    }

    /** An engine would give it to the function as an element. */
    private Object readResolve() {
      System.getProperties().put("acme.elements", this);
      return this;
    }

    @Override
    public String toString() {
      return title();
    }
  }

  public static void main(String[] args) throws Exception {
    side = 2;
    factor = 1.5;
    Circle circle = new Circle();
    circle.readResolve();
    Square own = new Square(5);
    Function<Object, Object> areas =
        any -> own.area() + ((Shape) System.getProperties().get("acme.elements")).area();
    Supplier<String> classes = () -> Circle.class.getSimpleName();
    Exchange.ship(args, classes, circle, areas);
  }
}
// -> Circle
// -> circle
// -> 14.5
// without agent and classes -> ClassNotFoundException: acme.elements.Main$Circle
