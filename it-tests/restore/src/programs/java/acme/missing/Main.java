package acme.missing;

import acme.Ship;
import acme.missing.lib.Needed;
import java.util.function.Supplier;

/** A function that needs a class which is not shipped. */
public class Main {
  static String set = "unset";
  static Object needed;

  public static void main(String[] args) throws Exception {
    set = "set";
    needed = new Needed();
    Supplier<String> function = () -> set + needed;
    Ship.to(args, "function", function);
  }
}
