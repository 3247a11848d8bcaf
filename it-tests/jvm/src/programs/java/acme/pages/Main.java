package acme.pages;

import io.picklejar.it.harness.Exchange;
import java.io.Serializable;
import java.util.function.Function;
import java.util.function.Supplier;

/** A function that has a shape of its own asks what the object that it is given holds. */
public class Main {
  static int side = 1;

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

  record Triangle(int base) implements Shape {
    static int height = 1;

    @Override
    public double area() {
      return base * height / 2.0;
    }

    @Override
    public String title() {
      return "triangle";
    }
  }

  record Page(Shape shape) implements Serializable {
    /** An engine would give it to the function as an element. */
    Page {
      System.getProperties().put("acme.pages", this);
    }
  }

  public static void main(String[] args) throws Exception {
    side = 2;
    Triangle.height = 4;
    Page page = new Page(new Triangle(3));
    Square own = new Square(5);
    Function<Object, Object> areas =
        any -> own.area() + ((Page) System.getProperties().get("acme.pages")).shape().area();
    Supplier<String> classes = () -> Page.class.getName() + Triangle.class.getSimpleName();
    Exchange.ship(args, classes, page, areas);
  }
}
// -> acme.pages.Main$PageTriangle
// -> Page[shape=Triangle[base=3]]
// -> 16.0
// without agent and classes -> ClassNotFoundException: acme.pages.Main$Page
