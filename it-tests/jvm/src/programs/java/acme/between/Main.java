package acme.between;

import io.picklejar.it.harness.Exchange;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Functions that arrive together see one another's changes to a static. */
public class Main {
  static final List<String> LOG = new ArrayList<>();
  static AtomicInteger calls;
  static int plain;

  public static void main(String[] args) throws Exception {
    LOG.add("main");
    calls = new AtomicInteger(10);
    plain = 5;
    Supplier<Integer> first =
        () -> {
          LOG.add("first");
          plain++;
          return calls.incrementAndGet();
        };
    Supplier<String> second = () -> LOG + " " + calls.incrementAndGet() + " " + ++plain;
    Exchange.ship(args, first, second);
  }
}
// -> 11
// -> [main, first] 12 7
