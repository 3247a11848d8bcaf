package acme.iterating;

import io.picklejar.it.harness.Exchange;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Hashtable;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Spliterator;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Iterators in the middle of tables, trees and queues: the worker's go on where they stood. */
public class Main {
  static final List<String> NAMES = List.of("a", "b", "c", "d", "e");
  static Iterator<String> names;
  static Iterator<Map.Entry<String, Integer>> entries;
  static Enumeration<String> keys;
  static Map<String, Iterator<?>> several = new TreeMap<>();
  static Map<String, Iterator<?>> units = new TreeMap<>();
  static Iterator<StringBuilder> shared;
  static StringBuilder last;
  static Stream.Builder<String> builder;

  static <T> Iterator<T> begun(Iterator<T> iterator) {
    iterator.next();
    return iterator;
  }

  static <K> Map<K, Integer> fill(Map<K, Integer> map, Collection<K> keys) {
    keys.forEach(key -> map.put(key, map.size()));
    return map;
  }

  static List<Object> rest(Iterator<?> iterator) {
    List<Object> rest = new ArrayList<>();
    iterator.forEachRemaining(rest::add);
    return rest;
  }

  static String joined(Map<String, Iterator<?>> iterators) {
    StringBuilder text = new StringBuilder();
    for (Iterator<?> iterator : iterators.values()) {
      rest(iterator).forEach(text::append);
      text.append('|');
    }
    return text.toString();
  }

  private static void fill() {
    several.put("hash", begun(new HashSet<>(NAMES).iterator()));
    several.put("linked", begun(new LinkedHashSet<>(NAMES).iterator()));
    several.put("values", begun(fill(new LinkedHashMap<>(), NAMES).values().iterator()));
    several.put("tree", begun(new TreeSet<>(NAMES).iterator()));
    several.put("descending", begun(new TreeSet<>(NAMES).descendingIterator()));
    several.put("tail", begun(new TreeSet<>(NAMES).tailSet("c").iterator()));
    several.put("concurrent", begun(fill(new ConcurrentHashMap<>(), NAMES).keySet().iterator()));
    several.put("skip list", begun(fill(new ConcurrentSkipListMap<>(), NAMES).values().iterator()));
    several.put("deque", begun(new ArrayDeque<>(NAMES).iterator()));
    several.put("from the end", begun(new LinkedList<>(NAMES).descendingIterator()));
    several.put("priority", begun(new PriorityQueue<>(NAMES).iterator()));
    several.put("queue", begun(new ConcurrentLinkedQueue<>(NAMES).iterator()));
    several.put("blocking", begun(new LinkedBlockingQueue<>(NAMES).iterator()));
    units.put("enums", begun(EnumSet.of(TimeUnit.DAYS, TimeUnit.HOURS).iterator()));
    several.put("none", Collections.emptySet().iterator());
    several.put("one", Collections.singleton("x").iterator());
    several.put(
        "unmodifiable", begun(Collections.unmodifiableSet(new TreeSet<>(NAMES)).iterator()));
    several.put("stream", begun(NAMES.stream().iterator()));
    several.put("range", begun(IntStream.range(0, 5).iterator()));
    List<TimeUnit> two = List.of(TimeUnit.DAYS, TimeUnit.HOURS);
    units.put("enum keys", fill(new EnumMap<>(TimeUnit.class), two).keySet().iterator());
    units.put("enum entries", fill(new EnumMap<>(TimeUnit.class), two).entrySet().iterator());
  }

  public static void main(String[] args) throws Exception {
    fill();
    Map<String, Integer> table = fill(new HashMap<>(), NAMES);
    names = begun(table.keySet().iterator());
    entries = begun(table.entrySet().iterator());
    keys = new Hashtable<>(table).keys();
    keys.nextElement();
    last = new StringBuilder("last");
    shared = begun(new LinkedHashSet<>(List.of(new StringBuilder("first"), last)).iterator());
    builder = Stream.<String>builder().add("s");
    Iterator<Integer> captured = begun(table.values().iterator());
    Spliterator<String> split = NAMES.spliterator();
    split.tryAdvance(name -> {});
    Supplier<String> turns = () -> names.next() + names.next() + names.hasNext();
    Supplier<String> again = () -> rest(names) + " " + entries.next().getValue() + rest(entries);
    Supplier<String> enumerated = () -> Collections.list(keys).toString();
    Supplier<String> all = () -> joined(several);
    Supplier<String> allUnits = () -> joined(units);
    Supplier<Boolean> same = () -> shared.next() == last && !shared.hasNext();
    Supplier<String> others =
        () -> rest(captured) + " " + split.estimateSize() + builder.add("t").build().toList();
    Exchange.ship(args, turns, again, enumerated, all, allUnits, same, others);
  }
}
// -> bctrue
// -> [d, e] 1[c=2, d=3, e=4]
// -> [a, e, d, c]
// -> bcde|bcde|bcde|dcba|dcba|bcde|bcde||x|bcde|bcde|1234|1234|bcde|de|bcde|bcde|1234|
// -> HOURS=1DAYS=0|HOURSDAYS|DAYS|
// -> true
// -> [1, 2, 3, 4] 4[s, t]
