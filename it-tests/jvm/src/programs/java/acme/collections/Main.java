package acme.collections;

import io.picklejar.it.harness.Exchange;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Collections and values of the JDK, filled in {@code main}. */
public class Main {
  static final Map<String, Integer> COUNTS = new HashMap<>();
  static final Map<String, List<String>> NESTED = new ConcurrentHashMap<>();
  static Map<String, String> immutable = Map.of();
  static TreeMap<String, Integer> reversed;
  static Set<Object> mixed = new LinkedHashSet<>();
  static Map<TimeUnit, Integer> byUnit = new EnumMap<>(TimeUnit.class);
  static Deque<Integer> queue = new ArrayDeque<>();
  static List<String> view;
  static AtomicInteger atomic = new AtomicInteger();
  static LongAdder adder = new LongAdder();
  static Pattern pattern;
  static Optional<LocalDate> day = Optional.empty();

  public static void main(String[] args) throws Exception {
    COUNTS.put("seven", 7);
    COUNTS.put(null, -1);
    NESTED.computeIfAbsent("k", k -> new ArrayList<>()).add("v");
    immutable = Map.of("a", "b", "seven", "siete");
    reversed = new TreeMap<>(Comparator.reverseOrder());
    reversed.putAll(Map.of("a", 1, "b", 2));
    Collections.addAll(mixed, 1, "two", new BigDecimal("3.00"), new UUID(1, 2), List.of(4));
    byUnit.put(TimeUnit.DAYS, 1);
    queue.add(5);
    queue.addFirst(4);
    view = Collections.unmodifiableList(new ArrayList<>(List.of("x", "y")).subList(1, 2));
    atomic.set(8);
    adder.add(9);
    pattern = Pattern.compile("S(E)VEN", Pattern.CASE_INSENSITIVE);
    day = Optional.of(LocalDate.of(2026, 11, 22));
    Function<String, String> maps =
        s -> COUNTS.get(s) + " " + COUNTS.get(null) + " " + NESTED + " " + immutable.get(s);
    Supplier<String> sorted = () -> reversed + " " + new LinkedHashMap<>(byUnit) + " " + queue;
    Supplier<String> values = () -> mixed + " " + view + " " + day.get();
    Supplier<String> numbers = () -> atomic + " " + adder;
    Function<String, Boolean> matches = s -> pattern.matcher(s).matches();
    Exchange.ship(args, maps, sorted, values, numbers, matches);
  }
}
// -> 7 -1 {k=[v]} siete
// -> {b=2, a=1} {DAYS=1} [4, 5]
// -> [1, two, 3.00, 00000000-0000-0001-0000-000000000002, [4]] [y] 2026-11-22
// -> 8 9
// -> true
