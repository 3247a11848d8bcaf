package io.picklejar.targets;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.function.Supplier;

/**
 * The worker makes pools of its own, as large as statics say that main has set, and what making
 * them does to other statics isn't done twice.
 */
// ships: UnshippableReadsOthersTarget$Config.size
// ships: UnshippableReadsOthersTarget$Config.sizes
// ships: UnshippableReadsOthersTarget$Config.made
// ships: UnshippableReadsOthersTarget$Config.first
// ships: UnshippableReadsOthersTarget$Single.extra
public final class UnshippableReadsOthersTarget {
  private UnshippableReadsOthersTarget() {}

  record Key(String name) {}

  static final class Config {
    static int size = 2;
    static Map<Key, Integer> sizes = new HashMap<>();
    static final List<String> made = new ArrayList<>();
    static Single first;
  }

  static ThreadPoolExecutor pool(String name, int size) {
    Config.made.add(name + size);
    return (ThreadPoolExecutor) Executors.newFixedThreadPool(size);
  }

  static final class Pool {
    static final ThreadPoolExecutor POOL = pool("pool", Config.size);
  }

  static final class ByKey {
    static final ThreadPoolExecutor POOL = pool("key", Config.sizes.get(new Key("a")));
  }

  static final class Single {
    static final ThreadPoolExecutor POOL = pool("single", Config.size + 1);
    static int extra = 1;

    int size() {
      return POOL.getCorePoolSize() + extra;
    }
  }

  public static List<Supplier<?>> functions() {
    Config.size = 3;
    Config.sizes.put(new Key("a"), 5);
    Config.first = new Single();
    Single.extra = 10;
    int sum = Pool.POOL.getCorePoolSize() + ByKey.POOL.getCorePoolSize() + Config.first.size();
    return List.of(
        () -> Pool.POOL.getCorePoolSize() + " " + Config.made,
        () -> ByKey.POOL.getCorePoolSize() + " " + Config.made,
        () -> Config.first.size() + " " + Config.made + sum);
  }
}
