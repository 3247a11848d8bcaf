package io.picklejar.targets;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Views of collections stay views. */
// ships: CollectionViewsTarget.LIST, CollectionViewsTarget.SUB, CollectionViewsTarget.MAP,
// CollectionViewsTarget.KEYS, CollectionViewsTarget.TAIL
public final class CollectionViewsTarget {
  private CollectionViewsTarget() {}

  static List<Integer> LIST;
  static List<Integer> SUB;
  static TreeMap<String, Integer> MAP;
  static Set<String> KEYS;
  static Map<String, Integer> TAIL;

  public static List<Supplier<?>> functions() {
    LIST = new ArrayList<>(List.of(1, 2, 3, 4));
    SUB = LIST.subList(1, 3);
    MAP = new TreeMap<>(Map.of("a", 1, "b", 2));
    KEYS = MAP.keySet();
    TAIL = MAP.tailMap("b");
    return List.of(
        () -> {
          SUB.set(0, 20);
          MAP.put("c", 3);
          return "" + LIST + SUB + KEYS + TAIL;
        });
  }
}
