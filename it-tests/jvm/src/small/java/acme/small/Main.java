package acme.small;

import io.picklejar.it.harness.Exchange;
import java.util.function.Supplier;

/** One static, one lambda. */
public class Main {
  static String set;

  public static void main(String[] args) throws Exception {
    set = "set";
    Supplier<String> f = () -> set;
    Exchange.ship(args, f);
  }
}
// -> set
