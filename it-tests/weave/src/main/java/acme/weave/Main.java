package acme.weave;

import io.picklejar.it.harness.Exchange;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Supplier;

/** Ordinary user code: statics set in {@code main}, lambdas, function objects. */
public final class Main {
  static final Function<String, String> FIRST = text -> "first of " + Main.name + ": " + text;
  static final BinaryOperator<String> JOIN = String::concat;
  static String name = "nobody";
  static Map<String, Integer> lengths = Map.of();

  private Main() {}

  record Length(String of) implements Supplier<Integer> {
    @Override
    public Integer get() {
      return lengths.get(of);
    }
  }

  static class Greeting implements Function<String, String>, Serializable {
    private final Object end = new Object();

    @Override
    public String apply(String text) {
      return "hello " + text + ", this is " + name + (end == null ? "?" : "!");
    }
  }

  public static void main(String[] args) throws Exception {
    name = args.length > 1 ? args[1] : "main";
    lengths = new HashMap<>();
    lengths.put("seven", 5);
    Function<String, String> captured = text -> JOIN.apply(text, name);
    Exchange.ship(args, FIRST, new Length("seven"), new Greeting(), captured.andThen(FIRST));
  }
}
