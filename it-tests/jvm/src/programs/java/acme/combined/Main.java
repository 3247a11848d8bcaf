package acme.combined;

import io.picklejar.it.harness.Exchange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.function.LongBinaryOperator;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Functions that the JDK's combinators make of the user's, in statics, maps and captures. */
public class Main {
  static int base;
  static Function<Integer, Integer> chain;
  static Function<Integer, Integer> same = Function.identity();
  static UnaryOperator<String> unary;
  static BiFunction<Integer, Integer, String> two;
  static Predicate<String> tested;
  static Predicate<Object> target;
  static IntPredicate numbers;
  static IntUnaryOperator ints;
  static LongBinaryOperator longs;
  static BinaryOperator<String> least;
  static Consumer<List<String>> effects;
  static Comparator<String> order;
  static Comparator<String> nulls;
  static Comparator<Map.Entry<String, Integer>> entries;
  static Map<String, Comparator<String>> orders = new HashMap<>();
  static Collector<String, ?, Map<Integer, List<String>>> grouped;
  static Collector<String, ?, TreeMap<String, Integer>> mapped;
  static Collector<String, ?, String> joined;
  static Collector<Integer, ?, String> teed;
  static Collector<String, ?, Map<Boolean, Long>> parted;
  static Collector<Integer, ?, Optional<Integer>> reduced;
  static Collector<Integer, ?, Double> averaged;

  private static void assign() {
    base = 10;
    Function<Integer, Integer> plus = n -> n + base;
    chain = plus.andThen(n -> n * 2).compose(n -> n - 1);
    unary = UnaryOperator.identity();
    two = ((BiFunction<Integer, Integer, Integer>) (a, b) -> a * b + base).andThen(n -> "<" + n);
    tested = ((Predicate<String>) s -> s.length() > base).or(String::isEmpty).negate();
    target = Predicate.not(Predicate.isEqual("a")).and(s -> s != null);
    numbers = ((IntPredicate) n -> n > base).and(n -> n % 2 == 0).or(n -> n == -base);
    ints = ((IntUnaryOperator) n -> n + base).andThen(n -> n * n).compose(n -> -n);
    longs = Math::floorMod;
    least = BinaryOperator.minBy(Comparator.comparing(s -> s.length() + base));
    effects = ((Consumer<List<String>>) l -> l.add("one")).andThen(l -> l.add("two" + base));
  }

  private static void compare() {
    order =
        Comparator.<String, Integer>comparing(s -> s.length() % base)
            .thenComparing(s -> s.charAt(0), Comparator.reverseOrder())
            .thenComparingInt(String::hashCode)
            .reversed();
    nulls = Comparator.nullsFirst(Comparator.<String>naturalOrder().reversed());
    entries =
        Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey());
    orders.put("natural", Comparator.naturalOrder());
    orders.put("reverse", Collections.reverseOrder());
    orders.put("reversed", Collections.reverseOrder(order));
    orders.put("double", Comparator.comparingDouble(s -> -s.length() * 1.5));
    orders.put("long", Comparator.comparingLong(s -> (long) s.length() - base));
    orders.put("nulls", Comparator.nullsLast(String.CASE_INSENSITIVE_ORDER));
    orders.put("twice", Comparator.<String>reverseOrder().reversed());
  }

  private static void collect() {
    grouped = Collectors.groupingBy(s -> s.length() + base, TreeMap::new, Collectors.toList());
    mapped =
        Collectors.toMap(
            UnaryOperator.identity(), s -> s.length() + base, Integer::sum, TreeMap::new);
    joined = Collectors.mapping(s -> s + base, Collectors.joining(",", "[", "]"));
    teed =
        Collectors.teeing(
            Collectors.counting(),
            Collectors.filtering(n -> n > base, Collectors.summingInt(n -> n)),
            (n, sum) -> n + "/" + sum);
    parted = Collectors.partitioningBy(s -> s.length() > 1, Collectors.counting());
    reduced = Collectors.reducing((a, b) -> a * b + base);
    averaged =
        Collectors.collectingAndThen(Collectors.<Integer>averagingInt(n -> n + base), Math::ceil);
  }

  private static String sorted(Comparator<String> by, String... words) {
    List<String> list = new ArrayList<>(Arrays.asList(words));
    list.sort(by);
    return list.toString();
  }

  static String allOrders() {
    StringBuilder all = new StringBuilder();
    new TreeMap<>(orders)
        .forEach((name, by) -> all.append(name).append(sorted(by, "bb", "a", "Ccc")));
    return all.toString();
  }

  static String collected() {
    return Stream.of("a", "bb", "cc").collect(grouped)
        + ""
        + Stream.of("a", "bb", "a").collect(mapped)
        + Stream.of("x", "y").collect(joined)
        + Stream.of(1, 20, 30).collect(teed)
        + new TreeMap<>(Stream.of("a", "bb", "cc").collect(parted))
        + Stream.of(2, 3).collect(reduced)
        + Stream.of(1, 2).collect(averaged);
  }

  public static void main(String[] args) throws Exception {
    assign();
    compare();
    collect();
    Supplier<String> functions =
        () ->
            chain.apply(3)
                + " "
                + same.apply(4)
                + unary.apply("u")
                + two.apply(2, 3)
                + ints.applyAsInt(3)
                + longs.applyAsLong(-7, 3)
                + least.apply("aaa", "b");
    Supplier<String> predicates =
        () ->
            Stream.of("", "short", "much longer text").map(tested::test).toList()
                + ""
                + target.test("a")
                + target.test("b")
                + numbers.test(12)
                + numbers.test(13)
                + numbers.test(-10);
    Supplier<String> comparators =
        () ->
            sorted(order, "bb", "a", "cc", "b")
                + sorted(nulls, "a", null, "b")
                + entries.compare(Map.entry("a", 1), Map.entry("b", 1));
    Supplier<Object> consumed =
        () -> {
          List<String> made = new ArrayList<>();
          effects.accept(made);
          return made;
        };
    ToIntFunction<String> length = s -> s.length() + base;
    Comparator<String> captured = Comparator.comparingInt(length).thenComparing(s -> s);
    Function<String, Integer> composed = length::applyAsInt;
    Supplier<String> local =
        () -> sorted(captured, "bb", "aa", "c") + composed.andThen(n -> n + 1).apply("abc");
    Exchange.ship(
        args,
        functions,
        predicates,
        comparators,
        consumed,
        local,
        (Supplier<String>) Main::allOrders,
        (Supplier<String>) Main::collected);
  }
}
// -> 24 4u<16492b
// -> [false, true, false]falsetruetruefalsetrue
// -> [bb, cc, a, b][null, b, a]-1
// -> [one, two10]
// -> [c, aa, bb]14
// -> *
// -> {11=[a], 12=[bb, cc]}{a=22, bb=12}[x10,y10]3/50{false=1, true=2}Optional[16]12.0
