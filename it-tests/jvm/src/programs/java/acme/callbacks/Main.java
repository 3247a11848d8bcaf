package acme.callbacks;

import io.picklejar.it.harness.Exchange;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/** Statics hold callbacks into one object, and each function reads other fields of it. */
public class Main {
  static Runnable count;
  static Supplier<Object> name;
  static Comparator<String> order;
  static final ExecutorService POOL = Executors.newSingleThreadExecutor();

  static class App {
    int counted;
    String label = "?";
    final Map<String, Integer> tally = new TreeMap<>();
    final Runnable later = () -> POOL.execute(() -> counted++);
    ExecutorService own;

    void start() {
      count =
          () -> {
            counted++;
            tally.merge("count", 1, Integer::sum);
          };
      name = () -> label + counted;
      order =
          new Comparator<>() {
            @Override
            public int compare(String a, String b) {
              counted += 10;
              return a.compareTo(b);
            }
          };
      own = POOL;
    }
  }

  static Object compared() {
    return order.compare("a", "b") + name.get().toString();
  }

  public static void main(String[] args) throws Exception {
    App main = new App();
    main.start();
    main.label = "app";
    main.counted = 1;
    Supplier<Object> first =
        () -> {
          count.run();
          return "counted";
        };
    Supplier<Object> second = () -> name.get();
    Supplier<Object> third = () -> compared();
    Supplier<Object> fourth =
        () -> {
          count.run();
          return name.get();
        };
    Exchange.ship(args, first, second, third, fourth);
    POOL.shutdown();
  }
}
// -> counted
// -> app2
// -> -1app12
// -> app13
