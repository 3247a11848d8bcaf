package io.picklejar.targets;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** A default method that calls a static method of a super interface. */
// ships: SuperInterfaceStaticMethodTarget$Top.CACHE
public final class SuperInterfaceStaticMethodTarget {
  private SuperInterfaceStaticMethodTarget() {}

  interface Top {
    Map<String, String> CACHE = new TreeMap<>();

    static String cached(String key) {
      return CACHE.getOrDefault(key, "none");
    }
  }

  interface Sub extends Top {
    default String value(String key) {
      return Top.cached(key);
    }
  }

  public static List<Supplier<?>> functions() {
    Top.CACHE.put("k", "v");
    Sub sub = new Sub() {};
    return List.of(() -> sub.value("k"));
  }
}
