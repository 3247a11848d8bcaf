package acme.ownstate;

import io.picklejar.it.harness.Exchange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Timer;
import java.util.concurrent.Callable;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** What the program declares of objects that can't travel because of what they extend. */
public class Main {
  static class Pool extends ThreadPoolExecutor {
    int submitted;
    String label = "initial";
    final List<String> names = new ArrayList<>(List.of("initial"));
    final Pool itself = this;
    Thread thread = new Thread();

    Pool() {
      super(
          1,
          1,
          1,
          TimeUnit.SECONDS,
          new LinkedBlockingQueue<>(),
          task -> {
            Thread thread = new Thread(task);
            thread.setDaemon(true);
            return thread;
          });
    }

    String told() {
      return submitted + label + names + (itself == this) + (thread != null);
    }
  }

  static class Loader extends ClassLoader {
    final Map<String, Integer> loaded = new HashMap<>();
  }

  static class Running extends Thread {
    int seen;

    Running() {
      setDaemon(true);
    }
  }

  /** Holds one. */
  static class Service {
    final Pool pool = new Pool();
    int calls;
  }

  static final Pool POOL = new Pool();
  static final Loader LOADER = new Loader();
  static final Running NOT_STARTED = new Running();
  static final Service SERVICE = new Service();
  static Service alias;
  static final Timer TIMER =
      new Timer(true) {
        private int purged;

        @Override
        public int purge() {
          return ++purged;
        }
      };

  private static void change(Pool pool) {
    pool.submitted = 5;
    pool.label = "main";
    pool.names.add("main");
  }

  public static void main(String[] args) throws Exception {
    change(POOL);
    change(SERVICE.pool);
    SERVICE.calls = 2;
    alias = SERVICE;
    LOADER.loaded.put("one", 1);
    NOT_STARTED.seen = 3;
    TIMER.purge();
    Supplier<String> pool = () -> POOL.told();
    Callable<Object> runs = () -> POOL.submit(() -> "ran " + ++POOL.submitted).get();
    Supplier<Object> again = () -> POOL.submitted + "" + POOL.names.add("worker");
    Supplier<Object> loader = () -> LOADER.loaded + "" + LOADER.getName();
    Supplier<Object> thread = () -> NOT_STARTED.seen + "" + NOT_STARTED.isAlive();
    Supplier<String> service = () -> SERVICE.calls + SERVICE.pool.told();
    Supplier<Integer> timer = () -> TIMER.purge();
    Supplier<Integer> counts = () -> ++SERVICE.pool.submitted;
    Supplier<String> aliased = () -> (alias == SERVICE) + alias.pool.told();
    Exchange.ship(args, pool, runs, again, pool, loader, thread, service, timer, counts, aliased);
  }
}
// -> 5main[initial, main]truetrue
// -> ran 6
// -> 6true
// -> 6main[initial, main, worker]truetrue
// -> {one=1}null
// -> 3false
// -> 25main[initial, main]truetrue
// -> 2
// -> 6
// -> true6main[initial, main]truetrue
