package acme.oneclass;

import acme.Ship;
import java.util.function.Supplier;

/** Two functions that use the same classes. */
public class Main {
  static String made = "unset";

  public static void main(String[] args) throws Exception {
    made = "made";
    Supplier<Object> item = () -> new Item(made);
    Supplier<Object> other = () -> Item.make();
    Ship.to(args, "item", item);
    Ship.to(args, "other", other);
  }
}

class Item {
  final String name;

  Item(String name) {
    this.name = name;
  }

  static Item make() {
    return new Item(Main.made);
  }

  @Override
  public String toString() {
    return name;
  }
}
