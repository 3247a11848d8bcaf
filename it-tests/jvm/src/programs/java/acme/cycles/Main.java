package acme.cycles;

import io.picklejar.it.harness.Exchange;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;

/** Cycles through every kind of object. */
public class Main {
  /** A key that knows the map it is in, and whose hash code needs its own fields. */
  static final class Key {
    final String name;
    final Map<Key, Object> in;

    Key(String name, Map<Key, Object> in) {
      this.name = name;
      this.in = in;
    }

    @Override
    public int hashCode() {
      return name.hashCode();
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && key.name.equals(name);
    }
  }

  record Node(String name, List<Object> next) {}

  enum State {
    FIRST,
    SECOND;

    Object holds;
  }

  static final class ByTable implements Comparator<String> {
    final Map<String, Integer> table;

    ByTable(Map<String, Integer> table) {
      this.table = table;
    }

    @Override
    public int compare(String a, String b) {
      return b.compareTo(a);
    }
  }

  static final Map<Key, Object> HASHED = new HashMap<>();
  static final Map<Key, Object> CONCURRENT = new ConcurrentHashMap<>();
  static final Set<Key> KEYS = new LinkedHashSet<>();
  static Map<String, Integer> sorted;
  static Object[] array = new Object[3];
  static Node node;
  static List<Object> immutable;
  static Optional<List<Object>> optional;
  static Function<Object, Object> lambda;
  static Map<Object, Object> identities;
  static List<Object> view;
  static AtomicReference<Object> reference;
  static Map.Entry<String, List<Object>> entry;
  static Map<String, Object> fixed;
  static ArrayDeque<Object> deque;
  static Object[][] nested;

  private static void assign() {
    HASHED.put(new Key("a", HASHED), HASHED);
    Key key = new Key("b", CONCURRENT);
    CONCURRENT.put(key, key);
    KEYS.add(key);
    HASHED.put(key, KEYS);
    Map<String, Integer> table = new TreeMap<>();
    ByTable order = new ByTable(table);
    sorted = new TreeMap<>(order);
    sorted.putAll(Map.of("a", 1, "b", 2));
    table.put("size", 2);
    array[0] = array;
    array[1] = new Object[] {array};
    List<Object> next = new ArrayList<>();
    node = new Node("n", next);
    next.add(node);
    List<Object> open = new ArrayList<>();
    immutable = List.of(open, "tail");
    open.add(immutable);
    optional = Optional.of(open);
    open.add(optional);
    view = Collections.unmodifiableList(open);
    open.add(view);
    entry = Map.entry("k", open);
    open.add(entry);
    fixed = Map.of("open", open, "other", 1);
    open.add(fixed);
    identities = new IdentityHashMap<>();
    identities.put(identities, open);
    reference = new AtomicReference<>();
    reference.set(reference);
    deque = new ArrayDeque<>();
    deque.add(deque);
    nested = new Object[2][];
    nested[0] = nested;
    State.FIRST.holds = State.SECOND;
    State.SECOND.holds = new Object[] {State.FIRST, open};
    Function<Object, Object>[] self = cell();
    lambda = x -> x == null ? self[0] : open;
    self[0] = lambda;
    open.add(lambda);
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static Function<Object, Object>[] cell() {
    return new Function[1];
  }

  static String tables() {
    Key found = KEYS.iterator().next();
    return (HASHED.get(new Key("a", null)) == HASHED)
        + " "
        + (CONCURRENT.get(new Key("b", null)) == found)
        + (found.in == CONCURRENT)
        + (HASHED.get(found) == KEYS)
        + sorted
        + (identities.get(identities) == optional.get())
        + identities.containsKey(new IdentityHashMap<>());
  }

  static String objects() {
    List<Object> open = optional.get();
    return (array[0] == array)
        + " "
        + (((Object[]) array[1])[0] == array)
        + (node.next().get(0) == node)
        + (immutable.get(0) == open)
        + (open.get(0) == immutable)
        + (open.get(1) == optional)
        + (open.get(2) == view)
        + (view.get(2) == view)
        + (entry.getValue() == open)
        + (fixed.get("open") == open)
        + (open.get(4) == fixed)
        + (reference.get() == reference)
        + (deque.peek() == deque)
        + (nested[0] == (Object) nested);
  }

  static String code() {
    return (lambda.apply(null) == lambda)
        + " "
        + (lambda.apply(1) == optional.get())
        + (optional.get().get(5) == lambda)
        + (State.FIRST.holds == State.SECOND)
        + (((Object[]) State.SECOND.holds)[0] == State.FIRST)
        + (((Object[]) State.SECOND.holds)[1] == optional.get());
  }

  public static void main(String[] args) throws Exception {
    assign();
    Supplier<String> tables = () -> tables();
    Supplier<String> objects = () -> objects();
    Supplier<String> code = () -> code();
    Map<String, Object> own = new LinkedHashMap<>();
    own.put("own", own);
    own.put("set", new HashSet<>(Arrays.asList(State.values())));
    Supplier<Boolean> captured = () -> own.get("own") == own && own.get("set") instanceof Set;
    Exchange.ship(args, tables, objects, code, captured);
  }
}
// -> true truetruetrue{b=2, a=1}truefalse
// -> true truetruetruetruetruetruetruetruetruetruetruetruetrue
// -> true truetruetruetruetrue
// -> true
