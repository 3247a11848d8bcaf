package io.picklejar.targets;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** A cache that main has begun to fill and the worker goes on filling. */
// ships: MemoCacheTarget.CACHE
public final class MemoCacheTarget {
  private MemoCacheTarget() {}

  static final Map<Integer, Long> CACHE = new ConcurrentHashMap<>();

  static long fibonacci(int n) {
    Long known = CACHE.get(n);
    if (known != null) {
      return known;
    }
    long value = n < 2 ? n : fibonacci(n - 1) + fibonacci(n - 2);
    CACHE.put(n, value);
    return value;
  }

  public static List<Supplier<?>> functions() {
    fibonacci(10);
    CACHE.put(5, 1000L);
    CACHE.remove(10);
    CACHE.remove(9);
    return List.of(() -> fibonacci(12), () -> CACHE.get(5));
  }
}
