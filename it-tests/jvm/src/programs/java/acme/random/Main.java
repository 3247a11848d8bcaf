package acme.random;

import io.picklejar.it.harness.Exchange;
import java.util.Random;
import java.util.function.Supplier;

/** A generator goes on where it was. */
public class Main {
  static Random random;

  public static void main(String[] args) throws Exception {
    random = new Random(42);
    random.nextInt();
    Supplier<Integer> next = () -> random.nextInt();
    Exchange.ship(args, next);
  }
}
// -> 234785527
