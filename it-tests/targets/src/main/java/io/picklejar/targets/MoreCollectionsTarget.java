package io.picklejar.targets;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Less common collections. */
// ships: MoreCollectionsTarget.VALUES
public final class MoreCollectionsTarget {
  private MoreCollectionsTarget() {}

  static final Map<String, Object> VALUES = new TreeMap<>();

  public static List<Supplier<?>> functions() {
    java.util.concurrent.ConcurrentSkipListMap<String, Integer> skip =
        new java.util.concurrent.ConcurrentSkipListMap<>(Comparator.reverseOrder());
    skip.put("a", 1);
    skip.put("b", 2);
    VALUES.put("skip", skip);
    VALUES.put("copy", new java.util.concurrent.CopyOnWriteArrayList<>(List.of(1, 2)));
    VALUES.put("queue", new java.util.concurrent.LinkedBlockingQueue<>(List.of("x", "y")));
    VALUES.put("array", new java.util.concurrent.ArrayBlockingQueue<>(3, true, List.of(1)));
    VALUES.put("vector", new java.util.Vector<>(List.of("v")));
    Map<String, Boolean> backing = new ConcurrentHashMap<>();
    Set<String> set = Collections.newSetFromMap(backing);
    set.add("s");
    VALUES.put("set", set);
    VALUES.put("stack", new java.util.Stack<Integer>());
    VALUES.put("entry", Map.entry("k", 1));
    VALUES.put("simple", new java.util.AbstractMap.SimpleEntry<>("k", 2));
    Map<String, Integer> accessed = new LinkedHashMap<>(8, 0.75f, true);
    accessed.put("first", 1);
    accessed.put("second", 2);
    accessed.get("first");
    VALUES.put("accessed", accessed);
    return List.of(() -> VALUES.toString());
  }
}
