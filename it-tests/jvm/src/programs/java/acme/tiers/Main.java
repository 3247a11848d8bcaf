package acme.tiers;

import io.picklejar.it.harness.Exchange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Thread pools, and services that have one, below constants of enums, in lists and maps that can't
 * change, and below each other: what {@code main} has changed around the pools comes along.
 */
public class Main {

  static Thread daemon(Runnable run) {
    Thread thread = new Thread(run);
    thread.setDaemon(true);
    return thread;
  }

  static class Counting extends ThreadPoolExecutor {
    private int limit;
    private final List<String> seen = new ArrayList<>();

    Counting() {
      super(1, 1, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), Main::daemon);
    }
  }

  static class Service {
    private final ExecutorService pool;
    private final Service fallback;
    private final Map<String, Integer> calls = new TreeMap<>();
    private String name;

    Service(String name, Service fallback) {
      this.pool = fallback == null ? Executors.newFixedThreadPool(1, Main::daemon) : null;
      this.fallback = fallback;
      this.name = name;
    }

    Object call(String key) throws Exception {
      return fallback != null
          ? name + ">" + fallback.call(key)
          : pool.submit(() -> name + calls.merge(key, 1, Integer::sum)).get();
    }
  }

  enum Tier {
    FAST {
      private int uses = 1;

      @Override
      int uses() {
        return ++uses;
      }
    },
    SLOW;

    private final Counting pool = new Counting();
    private final Service service = new Service("new", null);
    private final Map<String, Service> byHost = new TreeMap<>();
    private final Supplier<Boolean> stopped;

    Tier() {
      stopped = Executors.newFixedThreadPool(1, Main::daemon)::isShutdown;
      byHost.put("db.local", new Service("db", null));
    }

    int uses() {
      return 0;
    }
  }

  static final Service FIRST = new Service("first", null);
  static final Service SECOND = new Service("second", FIRST);
  static final List<Service> ALL = List.of(new Service("a", null), FIRST);

  static class ByName {
    static final Map<String, Service> SERVICES =
        Map.of("x.y", new Service("xy", null), "z", new Service("z", null));
  }

  public static void main(String[] args) throws Exception {
    Tier.FAST.pool.limit = 3;
    Tier.FAST.pool.seen.add("job");
    Tier.FAST.uses();
    Tier.SLOW.service.name = "slow";
    Tier.SLOW.byHost.get("db.local").calls.put("q", 40);
    FIRST.name = "First";
    SECOND.name = "Second";
    ALL.get(0).calls.put("q", 6);
    ByName.SERVICES.get("x.y").name = "XY";
    Callable<Object> pools =
        () -> Tier.FAST.pool.submit(() -> Tier.FAST.pool.limit + "" + Tier.FAST.pool.seen).get();
    Callable<Object> services =
        () -> Tier.FAST.uses() + "" + Tier.FAST.service.call("q") + Tier.SLOW.service.call("q");
    Callable<Object> hosts =
        () -> Tier.SLOW.byHost.get("db.local").call("q") + "" + Tier.SLOW.stopped.get();
    Callable<Object> fallbacks = () -> SECOND.call("q") + "" + (SECOND.fallback == FIRST);
    Callable<Object> lists = () -> ALL.get(0).call("q") + "" + (ALL.get(1) == FIRST);
    Callable<Object> names = () -> ByName.SERVICES.get("x.y").call("q");
    Supplier<Object> later = () -> FIRST.calls + "" + Tier.SLOW.service.calls;
    Exchange.ship(args, pools, services, hosts, fallbacks, lists, names, later);
  }
}
// -> 3[job]
// -> 3new1slow1
// -> db41false
// -> Second>First1true
// -> a7true
// -> XY1
// -> {q=1}{q=1}
// without agent and classes -> RestoreException
// without agent and classes -> Add the agent to the worker
