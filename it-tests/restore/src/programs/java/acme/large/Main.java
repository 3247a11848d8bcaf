package acme.large;

import acme.Ship;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/**
 * A function over 5 MB that don't get smaller, one over 8 MB that do, and an object that functions
 * share with a static.
 */
public class Main {
  static byte[] table = new byte[5 << 20];
  static final long[] ZEROS = new long[1_000_000];
  static List<String> names = new ArrayList<>();

  public static void main(String[] args) throws Exception {
    new Random(1).nextBytes(table);
    List<String> own = names;
    Supplier<String> function = () -> table[3] + " " + table.length + names + (own == names);
    Supplier<List<String>> shared = () -> own == names ? own : null;
    names.add("first");
    Ship.to(args, "function", function);
    Ship.to(args, "shared", shared);
    Ship.to(args, "zeros", (Supplier<Integer>) () -> ZEROS.length);
    names.add("second");
    Ship.to(args, "later", function);
  }
}
