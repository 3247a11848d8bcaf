package acme.forms;

import io.picklejar.it.harness.Exchange;
import java.io.Serializable;
import java.util.Comparator;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Forms of a function: lambdas, method references, anonymous and named classes, enums, records. */
public class Main {
  static String prefix;
  static int factor;

  private final Object unserializable = new Object();
  private final String name;

  Main(String name) {
    this.name = name;
  }

  static String decorate(Object value) {
    return prefix + value;
  }

  String named(Object value) {
    return prefix + name + value;
  }

  Function<Object, String> anonymous() {
    return new SerializableFunction<>() {
      @Override
      public String apply(Object value) {
        return prefix + name + value;
      }
    };
  }

  Function<Object, String> capturingThis() {
    return value -> prefix + name + value;
  }

  public static void main(String[] args) throws Exception {
    prefix = "p:";
    factor = 6;
    Main outer = new Main("n:");
    Function<Object, String> lambda = value -> prefix + value;
    Function<Object, String> reference = Main::decorate;
    Function<Object, String> bound = outer::named;
    BiFunction<Main, Object, String> unbound = Main::named;
    Supplier<String> unboundCalled = () -> unbound.apply(new Main("m:"), 1);
    Supplier<Point> constructor = Point::new;
    IntUnaryOperator primitive = i -> i * factor;
    Predicate<String> predicate = (Predicate<String> & Serializable) s -> s.length() < factor;
    Comparator<String> comparator = (a, b) -> factor;
    Callable<String> callable = () -> prefix;
    Runnable runnable = () -> factor++;
    Exchange.ship(
        args,
        lambda,
        reference,
        bound,
        unboundCalled,
        constructor,
        primitive,
        predicate,
        comparator,
        callable,
        outer.capturingThis(),
        outer.anonymous(),
        new Doubler(),
        new Scale(2),
        Mode.LOUD,
        runnable);
  }
}

interface SerializableFunction<A, B> extends Function<A, B>, Serializable {}

abstract class UserFn implements SerializableFunction<Object, String> {
  private static final long serialVersionUID = 1;

  @Override
  public String apply(Object value) {
    return process(value);
  }

  abstract String process(Object value);
}

class Doubler extends UserFn {
  private static final long serialVersionUID = 1;

  @Override
  String process(Object value) {
    return Main.prefix + value + value;
  }
}

record Scale(int by) implements SerializableFunction<Object, String> {
  @Override
  public String apply(Object value) {
    return Main.prefix + by * Main.factor;
  }
}

enum Mode implements SerializableFunction<Object, String> {
  QUIET {
    @Override
    public String apply(Object value) {
      return "-";
    }
  },
  LOUD {
    @Override
    public String apply(Object value) {
      return Main.prefix + value + "!";
    }
  }
}

class Point {
  final int x = Main.factor;

  @Override
  public String toString() {
    return "point " + x;
  }
}
// -> p:seven
// -> p:seven
// -> p:n:seven
// -> p:m:1
// -> point 6
// -> 42
// -> true
// -> 6
// -> p:
// -> p:n:seven
// -> p:n:seven
// -> p:sevenseven
// -> p:12
// -> p:seven!
// -> ran
