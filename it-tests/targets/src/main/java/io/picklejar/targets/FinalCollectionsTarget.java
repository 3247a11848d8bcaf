package io.picklejar.targets;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Static final collections of many kinds, changed in main. */
// ships: FinalCollectionsTarget.LIST, FinalCollectionsTarget.SET, FinalCollectionsTarget.QUEUE,
// FinalCollectionsTarget.SORTED, FinalCollectionsTarget.LINKED
public final class FinalCollectionsTarget {
  private FinalCollectionsTarget() {}

  static final List<String> LIST = new LinkedList<>();
  static final Set<String> SET = new HashSet<>();
  static final Deque<String> QUEUE = new ArrayDeque<>();
  static final NavigableMap<Integer, String> SORTED = new TreeMap<>(Comparator.reverseOrder());
  static final Map<String, Integer> LINKED = new LinkedHashMap<>();

  public static List<Supplier<?>> functions() {
    LIST.add("l");
    SET.add("s");
    QUEUE.push("q1");
    QUEUE.push("q2");
    SORTED.put(1, "one");
    SORTED.put(2, "two");
    LINKED.put("z", 1);
    LINKED.put("a", 2);
    return List.of(() -> "" + LIST + SET + QUEUE + SORTED + LINKED, () -> SORTED.firstKey());
  }
}
