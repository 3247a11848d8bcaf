package acme.untrusted;

import io.picklejar.it.harness.Exchange;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;

/** What takes another way on workers without the agent. */
public class Main {
  static final List<String> ORDER = new ArrayList<>();

  /** Its class is not shipped, so reflection can't list the fields of this one. */
  static Elsewhere elsewhere = new Elsewhere();

  public static void main(String[] args) throws Exception {
    ORDER.add("main");
    Reader.read("a");
    Supplier<String> ordered = () -> ORDER.toString();
    Function<String, String> switched = text -> Reader.read(text);
    Exchange.ship(args, ordered, (Supplier<String>) () -> switched.apply("x1"));
  }
}

class Elsewhere {}

enum Kind {
  WORD,
  NUMBER;

  static Kind of(String text) {
    return text.isEmpty() || Character.isLetter(text.charAt(0)) ? WORD : NUMBER;
  }
}

class Reader {
  static String read(String text) {
    return switch (Kind.of(text)) {
      case WORD -> text.toUpperCase(Locale.ROOT);
      case NUMBER -> "#" + text;
    };
  }
}
// -> [main]
// -> X1
