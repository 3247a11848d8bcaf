package io.picklejar.targets;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Callbacks of map and list methods. */
// ships: MapCallbacksTarget.CACHE, MapCallbacksTarget.start
public final class MapCallbacksTarget {
  private MapCallbacksTarget() {}

  static final Map<String, List<Integer>> CACHE = new TreeMap<>();
  static int start;

  static List<Integer> fresh(String key) {
    return new ArrayList<>(List.of(start));
  }

  public static List<Supplier<?>> functions() {
    start = 5;
    CACHE.put("a", new ArrayList<>(List.of(1)));
    return List.of(
        () -> {
          CACHE.computeIfAbsent("b", MapCallbacksTarget::fresh).add(6);
          CACHE.replaceAll((key, list) -> list.stream().map(x -> x + start).toList());
          CACHE.merge("a", List.of(9), (x, y) -> y);
          return CACHE;
        });
  }
}
