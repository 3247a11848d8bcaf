package acme.handed;

import io.picklejar.it.harness.Exchange;
import java.awt.Point;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Objects that one function makes and another is given. */
public class Main {
  static Map<String, Integer> weights = new HashMap<>();
  static String prefix = "?";
  static int scale;
  static Thread thread;
  static List<Object> kept = new ArrayList<>();

  static class Item {
    final String key;

    Item(String key) {
      this.key = key;
    }

    Object score() {
      return key + weights.get(key);
    }

    /** Nobody calls it, so that it can't travel is of no matter. */
    Object thread() {
      return thread;
    }
  }

  /** Nobody but the function that makes it names it. */
  static class Special extends Item {
    Special(String key) {
      super(key);
    }

    @Override
    Object score() {
      return prefix + super.score();
    }
  }

  record Pair(String key, int value) {
    int scaled() {
      return value * scale;
    }
  }

  interface Shape {
    double area();

    default String title() {
      return prefix + area();
    }
  }

  record Square(int side) implements Shape {
    @Override
    public double area() {
      return side * side * scale;
    }
  }

  abstract static class Step {
    abstract Object run();
  }

  static class Last extends Step {
    @Override
    Object run() {
      return prefix + scale;
    }
  }

  enum Kind {
    WORD("\\w+"),
    DIGIT("\\d+") {
      @Override
      Object tell() {
        return prefix + names;
      }
    };

    final Pattern pattern;
    final List<String> names = new ArrayList<>();
    int uses;
    Kind next;

    Kind(String pattern) {
      this.pattern = Pattern.compile(pattern);
    }

    Object tell() {
      return pattern + "" + names + uses + next;
    }
  }

  static class Outer extends Point {
    private static final long serialVersionUID = 1;
    int used = 1;
    List<String> others = new ArrayList<>(List.of("other"));
    Thread cannotTravel = new Thread();

    class Inner {
      Outer outer() {
        return Outer.this;
      }
    }

    Supplier<Object> itself() {
      return () -> give("outer", this);
    }

    Supplier<Object> inner() {
      return () -> give("inner", new Inner());
    }

    Supplier<Object> captured() {
      Inner inner = new Inner();
      return () -> give("captured", List.of(inner));
    }

    Supplier<Object> keeps() {
      return () -> used + (kept.add(this) ? "kept" : "");
    }

    Supplier<Object> ofLibrary() {
      return () -> getX() + used;
    }
  }

  /** Any code of the JVM finds it there. */
  static Object give(String name, Object object) {
    System.getProperties().put("acme.handed." + name, object);
    return name;
  }

  @SuppressWarnings("unchecked")
  static <T> Supplier<Object> take(String name, Function<T, Object> function) {
    return () -> function.apply((T) System.getProperties().get("acme.handed." + name));
  }

  static Object read(Object object) {
    Outer outer = object instanceof Outer.Inner inner ? inner.outer() : (Outer) object;
    return outer.used + "" + outer.others + outer.x + outer.cannotTravel;
  }

  public static void main(String[] args) throws Exception {
    weights.put("a", 5);
    prefix = "p";
    scale = 3;
    thread = new Thread();
    for (Kind kind : Kind.values()) {
      kind.names.add("n" + kind);
      kind.uses = 7;
      kind.next = Kind.WORD;
    }
    Outer outer = new Outer();
    outer.used = 2;
    outer.x = 4;
    outer.others.add("more");
    outer.cannotTravel = null;
    Exchange.ship(
        args,
        (Supplier<Object>) () -> give("item", new Item("a")),
        take("item", (Item item) -> item.score()),
        (Supplier<Object>) () -> give("special", new Special("a")),
        take("special", (Item item) -> item.score()),
        (Supplier<Object>) () -> give("list", List.of(new Item("a"), new Special("b"))),
        take("list", (List<Item> items) -> items.stream().map(Item::score).toList()),
        (Supplier<Object>) () -> give("pair", new Pair("a", 2)),
        take("pair", (Pair pair) -> pair.scaled()),
        (Supplier<Object>) () -> give("shape", new Square(2)),
        take("shape", (Object any) -> any instanceof Shape shape ? shape.title() : "none"),
        (Supplier<Object>) () -> give("step", new Last()),
        take("step", (Step step) -> step.run()),
        (Supplier<Object>) () -> give("kind", Kind.DIGIT),
        take("kind", (Kind kind) -> kind.pattern + "" + kind.names + kind.uses + kind.next.names),
        take("kind", (Kind kind) -> kind.tell()),
        take("kind", (Object any) -> ((Kind) any).next.tell()),
        outer.itself(),
        take("outer", Main::read),
        outer.inner(),
        take("inner", Main::read),
        outer.captured(),
        take("captured", (List<Object> objects) -> read(objects.get(0))),
        outer.keeps(),
        (Supplier<Object>) () -> read(kept.get(0)),
        outer.ofLibrary());
  }
}
// -> item
// -> a5
// -> special
// -> pa5
// -> list
// -> [a5, pbnull]
// -> pair
// -> 6
// -> shape
// -> p12.0
// -> step
// -> p3
// -> kind
// -> \d+[nDIGIT]7[nWORD]
// -> p[nDIGIT]
// -> \w+[nWORD]7WORD
// -> outer
// -> 2[other, more]4null
// -> inner
// -> 2[other, more]4null
// -> captured
// -> 2[other, more]4null
// -> 2kept
// -> 2[other, more]4null
// -> 6.0
