package acme.newer;

import io.picklejar.it.harness.Exchange;
import java.util.function.Supplier;

/** Compiled for a newer Java than the worker's. */
public class Main {
  static String set;

  public static void main(String[] args) throws Exception {
    set = "set";
    Supplier<String> f = () -> set;
    Exchange.ship(args, f);
  }
}
// -> set
