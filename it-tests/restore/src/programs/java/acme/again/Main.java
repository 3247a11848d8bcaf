package acme.again;

import acme.Ship;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** A static that functions change where they run. */
public class Main {
  static int count;
  static List<String> names = new ArrayList<>();

  public static void main(String[] args) throws Exception {
    Supplier<Integer> next = () -> ++count;
    Supplier<Integer> read = () -> count;
    Supplier<List<String>> add =
        () -> {
          names.add("n" + names.size());
          return names;
        };
    count = 5;
    Ship.to(args, "next", next);
    Ship.to(args, "read", read);
    Ship.to(args, "add", add);
    count = 50;
    Ship.to(args, "later", next);
  }
}
