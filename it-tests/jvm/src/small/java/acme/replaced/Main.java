package acme.replaced;

import io.picklejar.it.harness.Exchange;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;

/** An object deep in a static gives way to one that it equals, so that all contents stay. */
public class Main {
  static class Counter {
    int count;
  }

  /** What it writes is another object each time. */
  static class Log implements Serializable {
    private static final long serialVersionUID = 1;
    private transient List<String> lines = new ArrayList<>();

    private void writeObject(ObjectOutputStream out) throws IOException {
      out.writeObject(new ArrayList<>(lines));
    }

    @SuppressWarnings("unchecked")
    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
      lines = (List<String>) in.readObject();
    }
  }

  static List<Counter> counters = new ArrayList<>(List.of(new Counter(), new Counter()));
  static Counter first = counters.get(0);
  static Log log = new Log();

  public static void main(String[] args) throws Exception {
    Supplier<String> place = () -> counters.indexOf(first) + "";
    ship(args, "", place);
    Collections.swap(counters, 0, 1);
    ship(args, ".swapped", place);
    counters.set(1, new Counter());
    ship(args, ".apart", place);
    ship(args, ".one", () -> log.lines.size() + "" + log.lines.add("one") + first.count);
    log.lines.clear();
    ship(args, ".two", () -> log.lines.size() + "" + log.lines.add("two") + counters.size());
  }

  private static void ship(String[] args, String suffix, Supplier<?> function) throws Exception {
    Exchange.ship(args.length == 0 ? args : new String[] {args[0] + suffix}, function);
  }
}
// -> 0
// -> 1
// -> -1
// -> 0true0
// -> 0true2
