package acme.waits;

import acme.Ship;
import java.util.function.Supplier;

/** Classes whose initializers do on a worker what a property holds there. */
public class Main {
  static String set = "unset";

  public static void main(String[] args) throws Exception {
    set = "set";
    Starter.count = 1;
    Held.count = 1;
    Supplier<String> starter = () -> "starter" + Starter.count;
    Supplier<String> held = () -> "held" + Held.count;
    Supplier<String> other = () -> "other" + Other.count + set;
    other.get();
    Ship.to(args, "starter", starter);
    Ship.to(args, "held", held);
    Ship.to(args, "other", other);
  }

  static int run(String property) {
    Object task = System.getProperties().get(property);
    if (task != null) {
      ((Runnable) task).run();
    }
    return 0;
  }
}

class Starter {
  static int count = Main.run("starter");
}

class Held {
  static int count = Main.run("held");
}

class Other {
  static int count = Main.run("other");
}
