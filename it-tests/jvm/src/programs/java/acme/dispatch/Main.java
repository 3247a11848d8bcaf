package acme.dispatch;

import io.picklejar.it.harness.Exchange;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Supplier;

/** Code that only the objects at hand tell: virtual calls, defaults, callbacks from the JDK. */
public class Main {
  static Shape shape;
  static List<Shape> shapes = new ArrayList<>();

  public static void main(String[] args) throws Exception {
    Tuning.scale = 10;
    Tuning.unit = "cm";
    Tuning.order = -1;
    shape = new Square(2);
    shapes.add(new Circle());
    Shape captured = new Square(3);
    Supplier<String> onStatic = () -> shape.describe();
    Supplier<String> onElements = () -> shapes.get(0).describe();
    Supplier<String> onCaptured = () -> captured.describe();
    Supplier<String> callback =
        () -> {
          TreeSet<Item> items = new TreeSet<>(List.of(new Item(1), new Item(2)));
          return items.toString();
        };
    Supplier<Supplier<String>> nested = () -> () -> new Square(4).describe();
    Supplier<String> nestedCalled = () -> nested.get().get();
    Exchange.ship(args, onStatic, onElements, onCaptured, callback, nestedCalled);
  }
}

class Tuning {
  static int scale;
  static String unit;
  static int order;
}

interface Shape {
  int size();

  default String describe() {
    return size() + unit();
  }

  private String unit() {
    return Tuning.unit;
  }
}

class Square implements Shape {
  private final int side;

  Square(int side) {
    this.side = side;
  }

  @Override
  public int size() {
    return side * Tuning.scale;
  }
}

class Circle implements Shape {
  private final int radius = Tuning.scale;

  @Override
  public int size() {
    return -radius;
  }

  @Override
  public String describe() {
    return "round " + Shape.super.describe();
  }
}

record Item(int rank) implements Comparable<Item> {
  @Override
  public int compareTo(Item other) {
    return Tuning.order * Integer.compare(rank, other.rank);
  }

  @Override
  public String toString() {
    return "#" + rank + Tuning.unit;
  }
}
// -> 20cm
// -> round -10cm
// -> 30cm
// -> [#2cm, #1cm]
// -> 40cm
