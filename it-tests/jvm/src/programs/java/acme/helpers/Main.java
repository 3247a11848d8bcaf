package acme.helpers;

import io.picklejar.it.harness.Exchange;
import java.util.function.Function;

/** The function reads nothing itself: the statics are three classes away. */
public class Main {
  public static void main(String[] args) throws Exception {
    Rates.table.put("seven", 0.07);
    Rates.fallback = 1;
    Function<String, String> price = s -> Shop.label(s);
    Exchange.ship(args, price);
  }
}
// -> seven costs 0.07, other 1.0
