package acme.samples;

import io.picklejar.it.harness.Exchange;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** A large static, and a small one that holds a value of the large one. */
public class Main {
  record Flight(String name, int delay) {}

  static List<Flight> flights = new ArrayList<>();
  static List<Flight> sample = new ArrayList<>();

  public static void main(String[] args) throws Exception {
    for (int i = 0; i < 5000; i++) {
      flights.add(new Flight("flight " + i * 7919 % 5000, i % 60));
    }
    sample.add(flights.get(4711));
    Supplier<Integer> large = () -> flights.size();
    Supplier<Integer> small = () -> sample.get(0).delay();
    Exchange.ship(args, large);
    Exchange.ship(args.length == 0 ? args : new String[] {args[0] + ".second"}, small);
  }
}
// -> 5000
// -> 31
