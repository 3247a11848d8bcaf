package acme.kinds;

import acme.Ship;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Hashtable;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Values of many kinds, whose forms on the wire may change. */
public class Main {
  static final Map<String, Object> VALUES = new LinkedHashMap<>();
  static final ThreadLocal<String> SET = new ThreadLocal<>();
  static final ThreadLocal<String> SUPPLIED = ThreadLocal.withInitial(() -> "supplied");
  static Collector<CharSequence, ?, String> joining;
  static Matcher matcher;
  static ByteBuffer heap;
  static ByteBuffer direct;

  record Point(int x, String y) {}

  public static void main(String[] args) throws Exception {
    hashed();
    sorted();
    sequences();
    others();
    SET.set("set");
    joining = Collectors.joining("-");
    matcher = Pattern.compile("(b+)c").matcher("abbcd").region(1, 5);
    heap = ByteBuffer.wrap(new byte[] {1, 2, 3, 4}).position(1).limit(3);
    direct = ByteBuffer.allocateDirect(3).put((byte) 7).flip();
    Ship.to(args, "all", (Supplier<String>) Main::all);
    System.out.println(all());
  }

  private static void hashed() {
    VALUES.put("HashMap", new HashMap<>(Map.of("a", 1, "b", List.of(2))));
    VALUES.put("HashSet", new HashSet<>(List.of("x", "y")));
    VALUES.put(
        "empty", List.of(new HashMap<>(), new HashSet<>(), new TreeMap<>(), new TreeSet<>()));
    VALUES.put("LinkedHashSet", new LinkedHashSet<>(List.of("z", "y")));
    VALUES.put("ConcurrentHashMap", new ConcurrentHashMap<>(Map.of("k", "v")));
    VALUES.put("WeakHashMap", new WeakHashMap<>(Map.of("weak", 1)));
    Map<Object, Object> identity = new IdentityHashMap<>();
    identity.put(TimeUnit.DAYS, "days");
    VALUES.put("IdentityHashMap", identity);
    VALUES.put("Hashtable", new Hashtable<>(Map.of("h", 1)));
    Properties properties = new Properties();
    properties.setProperty("p", "q");
    VALUES.put("Properties", properties);
    VALUES.put("EnumMap", new EnumMap<>(Map.of(TimeUnit.HOURS, 1)));
    VALUES.put("EnumSet", EnumSet.of(TimeUnit.DAYS, TimeUnit.HOURS));
  }

  private static void sorted() {
    Map<String, Object> backwards = new TreeMap<>(Comparator.reverseOrder());
    backwards.putAll(Map.of("a", 1, "b", 2));
    VALUES.put("TreeMap", List.of(new TreeMap<>(Map.of("n", 1, "m", 2)), backwards));
    Set<String> set = new TreeSet<>(Comparator.comparing(String::length));
    set.addAll(List.of("ccc", "a"));
    VALUES.put("TreeSet", List.of(new TreeSet<>(Set.of(3, 1, 2)), set));
    VALUES.put("PriorityQueue", new PriorityQueue<>(List.of(3, 1)));
  }

  private static void sequences() {
    List<Object> cyclic = new ArrayList<>(List.of("self"));
    cyclic.add(cyclic);
    VALUES.put("ArrayList", cyclic);
    VALUES.put("LinkedList", new LinkedList<>(List.of(1)));
    VALUES.put("ArrayDeque", new ArrayDeque<>(List.of('c', 2L)));
    VALUES.put(
        "concurrent",
        List.of(new ConcurrentLinkedQueue<>(List.of(1)), new CopyOnWriteArrayList<>(List.of(2))));
    VALUES.put("immutable", Arrays.asList(List.of(1, 2, 3), Map.of("i", 1), Set.of(1)));
    VALUES.put(
        "views",
        List.of(
            new ArrayList<>(List.of(1, 2, 3)).subList(1, 2),
            Collections.unmodifiableList(new ArrayList<>(List.of(4)))));
    VALUES.put("array", Arrays.asList(new Integer[] {1, null}));
  }

  private static void others() {
    VALUES.put("Optional", Optional.of("o"));
    VALUES.put("Charset", StandardCharsets.UTF_16);
    VALUES.put("Path", Path.of("a", "b"));
    VALUES.put("record", new Point(1, "y"));
    VALUES.put("class", List.of(Point.class, int[].class));
    VALUES.put(
        "JDK",
        List.of(
            new BigDecimal("1.50"),
            LocalDate.of(2020, 2, 29),
            Locale.ROOT,
            URI.create("x:y"),
            new UUID(1, 2),
            new AtomicLong(5),
            new StringBuilder("sb")));
    LongAdder adder = new LongAdder();
    adder.add(6);
    VALUES.put("LongAdder", adder);
    BitSet bits = new BitSet();
    bits.set(3);
    VALUES.put("BitSet", bits);
    VALUES.put("Charset by name", Charset.forName("ISO-8859-1"));
  }

  private static String all() {
    matcher.reset();
    return VALUES
        + SET.get()
        + SUPPLIED.get()
        + Stream.<CharSequence>of("a", "b").collect(joining)
        + matcher.region(1, 5).find()
        + matcher.group(1)
        + heap
        + heap.get(1)
        + direct.get(0)
        + direct.remaining();
  }
}
