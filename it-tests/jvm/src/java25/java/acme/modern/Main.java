package acme.modern;

import io.picklejar.it.harness.Exchange;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Gatherers;

/** What Java has had since 17: record patterns, switches over types and enums, gatherers. */
public class Main {
  sealed interface Shape permits Circle, Square, Group {}

  record Circle(int radius) implements Shape {}

  record Square(int side) implements Shape {}

  record Group(Shape first, Shape second) implements Shape {}

  enum Unit {
    CM,
    MM
  }

  sealed interface Measure permits Length, Unknown {}

  record Length(int value, Unit unit) implements Measure {}

  enum Unknown implements Measure {
    LOST,
    NEVER
  }

  static int factor;
  static Unit standard;
  static List<Shape> shapes = new ArrayList<>();
  static SequencedMap<String, Integer> ordered = new java.util.LinkedHashMap<>();
  static StringBuilder trace;

  static class Base {
    final String name;

    Base(String name) {
      this.name = name;
    }
  }

  static class Derived extends Base {
    Derived(int n) {
      if (n < factor) {
        trace.append("small ");
      }
      super("derived" + n);
    }
  }

  static int area(Shape shape) {
    return switch (shape) {
      case Circle(int r) when r > factor -> -1;
      case Circle(var r) -> 3 * r * r * factor;
      case Square(int side) -> side * side;
      case Group(Circle(int r), Square _) -> r * Table.BONUS;
      case Group(var a, var b) -> area(a) + area(b);
    };
  }

  static class Table {
    static int BONUS = 1;
  }

  static String show(Measure measure) {
    return switch (measure) {
      case Unknown.LOST -> "lost";
      case Unknown.NEVER -> "never";
      case Length(int value, Unit unit) when unit == standard -> value + "std";
      case Length length -> length.toString();
    };
  }

  static String kind(Object value) {
    return switch (value) {
      case null -> "null";
      case Integer i when i > factor -> "big";
      case String s -> s + factor;
      case Unit.CM -> "cm";
      default -> "other";
    };
  }

  public static void main(String[] args) throws Exception {
    factor = 10;
    standard = Unit.MM;
    Table.BONUS = 7;
    trace = new StringBuilder();
    shapes.addAll(List.of(new Circle(1), new Square(2), new Group(new Circle(2), new Square(1))));
    ordered.putFirst("b", 2);
    ordered.putFirst("a", 1);
    Supplier<List<Integer>> areas = () -> shapes.stream().map(Main::area).toList();
    Supplier<String> measures =
        () -> show(Unknown.NEVER) + show(new Length(1, Unit.MM)) + show(new Length(2, Unit.CM));
    Function<String, String> kinds =
        s -> kind(s) + kind(null) + kind(11) + kind(Unit.CM) + kind(1.0);
    Supplier<String> sequenced = () -> ordered.firstEntry() + " " + ordered.reversed();
    Supplier<String> constructed = () -> new Derived(5).name + " " + trace + ".";
    Supplier<List<List<Shape>>> gathered =
        () -> shapes.stream().limit(2).gather(Gatherers.windowFixed(factor)).toList();
    Supplier<String> virtual =
        () -> {
          StringBuilder said = new StringBuilder();
          Thread thread = Thread.ofVirtual().start(() -> said.append(factor));
          while (thread.isAlive()) {
            LockSupport.parkNanos(1_000);
          }
          return said.toString();
        };
    Exchange.ship(args, areas, measures, kinds, sequenced, constructed, gathered, virtual);
  }
}
// -> [30, 4, 14]
// -> never1stdLength[value=2, unit=CM]
// -> seven10nullbigcmother
// -> a=1 {b=2, a=1}
// -> derived5 small .
// -> [[Circle[radius=1], Square[side=2]]]
// -> 10
