package acme.large;

import acme.Ship;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** A function over 5 MB that don't get smaller, and an object that it shares with a static. */
public class Main {
  static byte[] table = new byte[5 << 20];
  static List<String> names = new ArrayList<>();

  public static void main(String[] args) throws Exception {
    new Random(1).nextBytes(table);
    List<String> own = names;
    Supplier<String> function = () -> table[3] + " " + table.length + names + (own == names);
    Supplier<List<String>> shared = () -> own == names ? own : null;
    names.add("first");
    Ship.to(args, "function", function);
    Ship.to(args, "shared", shared);
    names.add("second");
    Ship.to(args, "later", function);
  }
}
