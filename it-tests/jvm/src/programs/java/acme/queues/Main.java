package acme.queues;

import io.picklejar.it.harness.Exchange;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Hashtable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Set;
import java.util.Stack;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.Vector;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.DelayQueue;
import java.util.concurrent.Delayed;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.LinkedTransferQueue;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Every collection of java.util and java.util.concurrent, with its bounds, orders and views. */
public class Main {
  static class Late implements Delayed {
    final String name;
    final long at;

    Late(String name, long at) {
      this.name = name;
      this.at = at;
    }

    @Override
    public long getDelay(TimeUnit unit) {
      return at;
    }

    @Override
    public int compareTo(Delayed other) {
      return Long.compare(at, ((Late) other).at);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static final Comparator<String> BY_END = Comparator.comparing(s -> s.charAt(s.length() - 1));
  static final int LIMIT = Integer.parseInt("3");

  static Queue<String> fair;
  static LinkedBlockingQueue<String> bounded;
  static LinkedBlockingDeque<String> deque;
  static LinkedTransferQueue<String> transfer;
  static PriorityBlockingQueue<String> priority;
  static PriorityQueue<String> heap;
  static DelayQueue<Late> delayed;
  static SynchronousQueue<String> handing;
  static ConcurrentLinkedQueue<String> linked;
  static ConcurrentLinkedDeque<String> both;
  static CopyOnWriteArraySet<String> copied;
  static ConcurrentSkipListSet<String> skipped;
  static ConcurrentSkipListMap<String, Integer> skipping;
  static Set<String> keys;
  static ConcurrentHashMap.KeySetView<String, Integer> mapped;
  static ConcurrentHashMap<String, Integer> table;
  static Stack<String> stack;
  static Vector<String> vector;
  static Hashtable<String, Integer> old;
  static Map<String, Integer> recent;
  static Map<String, Integer> limited;
  static NavigableMap<String, Integer> tree;
  static NavigableMap<String, Integer> down;
  static NavigableMap<String, Integer> part;
  static NavigableSet<String> set;
  static Set<String> tail;
  static NavigableSet<String> descending;
  static List<Integer> anonymous;
  static Collection<Integer> values;
  static NavigableMap<String, Integer> skippedPart;

  private static void assignQueues() {
    fair = new ArrayBlockingQueue<>(2, true, List.of("a"));
    bounded = new LinkedBlockingQueue<>(2);
    bounded.add("b");
    deque = new LinkedBlockingDeque<>(1);
    deque.add("c");
    transfer = new LinkedTransferQueue<>(List.of("d"));
    priority = new PriorityBlockingQueue<>(4, BY_END);
    priority.addAll(List.of("xb", "ya", "zc"));
    heap = new PriorityQueue<>(BY_END.reversed());
    heap.addAll(List.of("xb", "ya", "zc"));
    delayed = new DelayQueue<>(List.of(new Late("late", 5), new Late("early", -5)));
    handing = new SynchronousQueue<>(true);
    linked = new ConcurrentLinkedQueue<>(List.of("e"));
    both = new ConcurrentLinkedDeque<>(List.of("f", "g"));
    copied = new CopyOnWriteArraySet<>(List.of("h", "i"));
    skipped = new ConcurrentSkipListSet<>(BY_END);
    skipped.addAll(List.of("xb", "ya"));
    skipping = new ConcurrentSkipListMap<>(BY_END);
    skipping.putAll(Map.of("xb", 1, "ya", 2));
    skippedPart = skipping.tailMap("xb", true);
  }

  private static void assignTables() {
    table = new ConcurrentHashMap<>(Map.of("k", 1));
    keys = ConcurrentHashMap.newKeySet();
    keys.add("l");
    mapped = table.keySet(7);
    stack = new Stack<>();
    stack.push("m");
    vector = new Vector<>(5, 3);
    vector.add("n");
    old = new Hashtable<>(Map.of("o", 1));
    recent = new LinkedHashMap<>(4, 0.75f, true);
    recent.putAll(new TreeMap<>(Map.of("p", 1, "q", 2)));
    recent.get("p");
    limited =
        new LinkedHashMap<>() {
          @Override
          protected boolean removeEldestEntry(Map.Entry<String, Integer> eldest) {
            return size() > LIMIT;
          }
        };
    limited.put("r", 1);
    tree = new TreeMap<>(BY_END);
    tree.putAll(Map.of("xb", 1, "ya", 2, "zc", 3));
    down = tree.descendingMap();
    part = tree.subMap("ya", false, "zc", true);
    set = new TreeSet<>(BY_END);
    set.addAll(List.of("xb", "ya", "zc"));
    tail = set.tailSet("xb");
    descending = set.descendingSet();
    values = tree.values();
    anonymous =
        new ArrayList<>() {
          {
            add(LIMIT);
          }

          @Override
          public boolean add(Integer number) {
            return super.add(number * 2);
          }
        };
  }

  static String bounds() {
    return ""
        + fair.offer("x")
        + fair.offer("y")
        + fair
        + bounded.remainingCapacity()
        + bounded
        + deque.offer("x")
        + deque
        + transfer
        + handing.offer("x")
        + vector.capacity()
        + vector
        + stack.peek();
  }

  static String orders() {
    StringBuilder all = new StringBuilder();
    while (!priority.isEmpty()) {
      all.append(priority.poll()).append(heap.poll());
    }
    skipped.add("ab");
    skipping.put("0c", 3);
    return all.append(delayed.poll())
        .append(delayed.poll())
        .append(skipped)
        .append(skipping)
        .append(skippedPart)
        .append(both.pollLast())
        .append(linked)
        .append(copied.add("h"))
        .append(copied)
        .toString();
  }

  static String tables() {
    mapped.add("new");
    keys.add("also");
    recent.put("s", 3);
    recent.get("q");
    for (int i = 0; i < 4; i++) {
      limited.put("r" + i, i);
    }
    anonymous.add(5);
    return new TreeMap<>(table) + "" + new TreeSet<>(keys) + old + recent + limited + anonymous;
  }

  static String views() {
    tree.put("0b", 9);
    part.put("vb", 8);
    set.add("ad");
    values.remove(3);
    return tree + "" + down + part + tail + descending + refuses(() -> part.put("ad", 1));
  }

  static boolean refuses(Runnable change) {
    try {
      change.run();
      return false;
    } catch (IllegalArgumentException | UnsupportedOperationException e) {
      return true;
    }
  }

  public static void main(String[] args) throws Exception {
    assignQueues();
    assignTables();
    Supplier<String> bounds = () -> bounds();
    Supplier<String> orders = () -> orders();
    Supplier<String> tables = () -> tables();
    Supplier<String> views = () -> views();
    Queue<Integer> last = Collections.asLifoQueue(new ArrayDeque<>(Arrays.asList(1, 2)));
    Supplier<String> captured = () -> last.add(3) + "" + last;
    Exchange.ship(args, bounds, orders, tables, views, captured);
  }
}
// -> truefalse[a, x]1[b]false[c][d]false5[n]m
// -> yazcxbxbzcyaearlynull[ya, xb]{ya=2, xb=1, 0c=3}{xb=1, 0c=3}g[e]false[h, i]
// -> {k=1, new=7}[also, l]{o=1}{p=1, s=3, q=2}{r1=1, r2=2, r3=3}[6, 10]
// -> {ya=2, xb=8}{xb=8, ya=2}{xb=8}[xb, zc, ad][ad, zc, xb, ya]true
// -> true[3, 1, 2]
