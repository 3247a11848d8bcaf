package acme.version;

import acme.Ship;
import java.util.function.Supplier;

/** The earlier version. */
public class Main {
  static String set = "unset";

  public static void main(String[] args) throws Exception {
    set = "earlier";
    Supplier<String> text = () -> Code.text() + " " + set;
    Ship.to(args, "text", text);
    Ship.to(args, "set", (Supplier<String>) () -> Code.text() + " again " + set);
  }
}

class Code {
  static String text() {
    return "earlier code";
  }
}
