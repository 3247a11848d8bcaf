package acme.late;

import acme.Ship;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/** Functions of one class, one of which needs what only the initializer makes. */
public class Main {
  static final Map<String, String> DICT = new HashMap<>();
  static final List<String> ORDER = new ArrayList<>();
  static int count = 5;
  static String nothing = "initial";
  static final long BIG = System.nanoTime() * 0 + 7L;
  static final ExecutorService POOL =
      Executors.newFixedThreadPool(
          2,
          task -> {
            Thread thread = new Thread(task, "pool of acme");
            thread.setDaemon(true);
            return thread;
          });

  static {
    DICT.put("default", "initial");
    ORDER.add("initializer");
    register("registered");
  }

  private static void register(String name) {
    DICT.put(name, name);
  }

  public static void main(String[] args) throws Exception {
    DICT.put("default", "launcher");
    ORDER.add("launcher");
    count = 0;
    nothing = null;
    Supplier<String> plain = () -> ++count + " " + nothing + ORDER + DICT.get("default");
    Supplier<String> pooled =
        () -> {
          Future<String> name = POOL.submit(() -> Thread.currentThread().getName());
          try {
            return name.get() + ORDER + BIG;
          } catch (Exception e) {
            throw new IllegalStateException(e);
          }
        };
    Ship.to(args, "plain", plain);
    Ship.to(args, "pooled", pooled);
  }
}
