package acme.listening;

import io.picklejar.it.harness.Exchange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Initializers that tell listeners, which main has put into a static: run once more on a worker
 * that has the classes, they tell nobody anything new.
 */
public class Main {
  static final List<String> SEEN = new ArrayList<>();
  static final Map<String, Integer> COUNTS = new TreeMap<>();
  static final List<Consumer<String>> LISTENERS = new ArrayList<>();
  static final Map<String, Runnable> HOOKS = new TreeMap<>();

  static void tell(String event) {
    LISTENERS.forEach(listener -> listener.accept(event));
  }

  static class Counter implements Runnable {
    @Override
    public void run() {
      COUNTS.merge("hook", 1, Integer::sum);
    }
  }

  static class First {
    static int value = 1;

    static {
      tell("first");
    }
  }

  enum Second {
    ONE;

    int weight = SEEN.size();

    static {
      tell("second");
      HOOKS.values().forEach(Runnable::run);
    }
  }

  public static void main(String[] args) throws Exception {
    LISTENERS.add(event -> SEEN.add("heard " + event));
    HOOKS.put("count", new Counter());
    First.value = 5;
    Second.ONE.weight = 6;
    SEEN.add("main");
    Supplier<Object> told =
        () -> {
          tell("now");
          HOOKS.get("count").run();
          return SEEN + "" + COUNTS;
        };
    Supplier<Object> values = () -> First.value + Second.ONE.weight;
    Supplier<Object> still = () -> SEEN + "" + COUNTS;
    Exchange.ship(args, told, values, still);
  }
}
// -> [heard first, heard second, main, heard now]{hook=2}
// -> 11
// -> [heard first, heard second, main, heard now]{hook=2}
// with the agent only
