package acme.again;

import io.picklejar.it.harness.Exchange;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** The same function twice, with other statics the second time. */
public class Main {
  static String state;
  static int count;
  static final AtomicInteger CALLS = new AtomicInteger();

  public static void main(String[] args) throws Exception {
    state = "first";
    Supplier<String> f = () -> state + " " + ++count + " " + CALLS.incrementAndGet();
    Exchange.ship(args, f);
    state = "second";
    count = 100;
    if (args.length > 0) {
      Exchange.ship(new String[] {args[0] + ".second"}, f);
    }
  }
}
// -> first 1 1
