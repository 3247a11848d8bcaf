package acme.version;

import acme.Ship;
import java.util.function.Supplier;

/** The later version. */
public class Main {
  static String set = "unset";
  static Kind kind = Kind.FIRST;

  public static void main(String[] args) throws Exception {
    set = "later";
    Supplier<String> text = () -> Code.text() + " " + set;
    Ship.to(args, "text", text);
    Ship.to(args, "set", (Supplier<String>) () -> Code.text() + " again " + set);
    Kind.calls = 5;
    Ship.to(args, "more", (Supplier<String>) () -> Code.text() + Kind.NEXT.text());
  }
}

class Code {
  static String text() {
    return "later code";
  }
}

/** The same in both versions, and of the last function only. */
enum Kind {
  FIRST,
  NEXT {
    @Override
    String text() {
      return " next " + ++calls;
    }
  };

  static int calls;

  String text() {
    return " first";
  }
}
