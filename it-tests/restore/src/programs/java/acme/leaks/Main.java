package acme.leaks;

import acme.Ship;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** Statics, lambdas in statics and captures, an anonymous class, a record. */
public class Main {
  static final List<String> WORDS = new ArrayList<>();
  static Function<String, String> upper;
  static Comparator<Pair> order;

  record Pair(String left, int right) {}

  public static void main(String[] args) throws Exception {
    WORDS.add("word");
    upper = text -> text.toUpperCase();
    order = Comparator.comparing(Pair::left).thenComparing(Pair::right);
    Ship.to(args, "function", function());
  }

  public static Supplier<String> function() {
    List<Pair> pairs = List.of(new Pair("a", 1), new Pair("b", 2));
    Function<String, String> captured = text -> text + WORDS.size();
    return () ->
        captured.andThen(upper).apply(WORDS.get(0)) + pairs.stream().max(order).orElseThrow();
  }
}
