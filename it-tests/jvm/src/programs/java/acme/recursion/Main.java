package acme.recursion;

import io.picklejar.it.harness.Exchange;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;

/** Lambdas that reach themselves or one another through statics. */
public class Main {
  static IntUnaryOperator factorial;
  static Function<Integer, Boolean> even;
  static Function<Integer, Boolean> odd;
  static Map<String, Function<Object, Object>> rules = new HashMap<>();

  public static void main(String[] args) throws Exception {
    factorial = n -> n < 2 ? 1 : n * factorial.applyAsInt(n - 1);
    even = n -> n == 0 || odd.apply(n - 1);
    odd = n -> n != 0 && even.apply(n - 1);
    rules.put("twice", s -> rules.get("once").apply(rules.get("once").apply(s)));
    rules.put("once", s -> s + "!");
    IntUnaryOperator direct = factorial;
    IntUnaryOperator mutual = n -> even.apply(n) ? 1 : 0;
    Function<Object, Object> table = s -> rules.get("twice").apply(s);
    Exchange.ship(args, direct, mutual, table);
  }
}
// -> 5040
// -> 0
// -> seven!!
