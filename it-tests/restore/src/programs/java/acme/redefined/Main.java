package acme.redefined;

import acme.Ship;
import java.util.function.Supplier;

/** Code that is replaced while the program runs. */
public class Main {

  public static void main(String[] args) throws Exception {
    Supplier<String> rate = rate();
    rate.get();
    Ship.to(args, "rate", rate);
    Ship.to(args, "other", other());
  }

  public static Supplier<String> rate() {
    Table.earlier = "-e";
    Table.later = "-l";
    return () -> Rates.rate("a");
  }

  public static Supplier<String> other() {
    return () -> Rates.rate("b") + Table.later;
  }
}
