package acme.guava;

import com.google.common.base.Equivalence;
import com.google.common.base.Optional;
import com.google.common.collect.BiMap;
import com.google.common.collect.ContiguousSet;
import com.google.common.collect.DiscreteDomain;
import com.google.common.collect.ImmutableBiMap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ImmutableRangeMap;
import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Ordering;
import com.google.common.collect.Range;
import io.picklejar.it.harness.Exchange;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** Guava's immutable collections and values, in statics that {@code main} sets and captured. */
public class Main {
  static final class Item {
    final String name;

    Item(String name) {
      this.name = name;
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static ImmutableList<Item> list;
  static ImmutableSet<String> set;
  static ImmutableSortedSet<String> sorted;
  static ImmutableMap<String, Item> map;
  static ImmutableSortedMap<String, Integer> sortedMap;
  static ImmutableBiMap<String, Integer> both;
  static ImmutableListMultimap<String, Integer> lists;
  static ImmutableSetMultimap<String, Integer> sets;
  static ImmutableMultiset<String> counts;
  static ImmutableTable<String, String, Item> table;
  static Range<Integer> range;
  static ImmutableRangeSet<Integer> ranges;
  static ImmutableRangeMap<Integer, String> rangeMap;
  static ImmutableMap<String, Function<Integer, Integer>> functions;
  static ImmutableList<Object> none;
  static Equivalence<Object> equal;

  private static void assign() {
    Item shared = new Item("shared");
    list = ImmutableList.of(new Item("first"), shared, shared);
    set = ImmutableSet.of("z", "y", "x");
    sorted =
        ImmutableSortedSet.orderedBy((String a, String b) -> b.compareTo(a)).add("p", "q").build();
    map = ImmutableMap.of("k", shared, "l", new Item("other"));
    sortedMap = ImmutableSortedMap.<String, Integer>reverseOrder().put("a", 1).put("b", 2).build();
    both = ImmutableBiMap.of("one", 1, "two", 2);
    lists = ImmutableListMultimap.of("a", 2, "b", 1, "a", 1);
    sets = ImmutableSetMultimap.of("a", 1, "a", 2);
    counts = ImmutableMultiset.of("m", "n", "m");
    table = ImmutableTable.<String, String, Item>builder().put("r", "c", shared).build();
    range = Range.closedOpen(2, 5);
    ranges =
        ImmutableRangeSet.<Integer>builder().add(Range.open(1, 3)).add(Range.atLeast(7)).build();
    rangeMap = ImmutableRangeMap.<Integer, String>builder().put(range, "in").build();
    int plus = list.size();
    functions = ImmutableMap.of("add", n -> n + plus, "square", n -> n * n);
    none = ImmutableList.of();
    equal = Equivalence.equals();
  }

  public static void main(String[] args) throws Exception {
    assign();
    Supplier<String> lists1 =
        () -> list + " " + list.reverse() + list.subList(1, 3) + " " + (list.get(1) == list.get(2));
    Supplier<String> sets1 = () -> set + " " + sorted + sorted.first() + sorted.headSet("p");
    Supplier<String> maps =
        () -> map + " " + sortedMap + both.inverse() + " " + (map.get("k") == list.get(1));
    Supplier<String> multi =
        () -> lists + " " + lists.inverse() + sets + counts + counts.count("m") + sets.get("a");
    Supplier<String> tables =
        () -> table + " " + table.column("c") + (table.get("r", "c") == map.get("k"));
    Supplier<String> intervals =
        () ->
            range
                + " "
                + ranges
                + rangeMap
                + rangeMap.get(4)
                + ranges.contains(8)
                + (Range.all() == (Object) Range.<Integer>all());
    Supplier<String> called =
        () -> functions.get("add").apply(4) + " " + functions.get("square").apply(4);
    Supplier<String> same =
        () ->
            (none == (Object) ImmutableList.of())
                + " "
                + (equal == Equivalence.equals())
                + equal.equivalent("a", "a");
    ImmutableList<Integer> part = ImmutableList.of(1, 2, 3, 4).subList(1, 3);
    ContiguousSet<Integer> numbers = ContiguousSet.create(range, DiscreteDomain.integers());
    BiMap<Integer, String> inverse = both.inverse();
    Ordering<String> byLength = Ordering.natural().onResultOf(String::length);
    Optional<String> present = Optional.of("here");
    Optional<String> absent = Optional.absent();
    Supplier<String> captured =
        () ->
            part
                + " "
                + numbers.headSet(4)
                + inverse.get(2)
                + inverse.inverse()
                + byLength.reverse().sortedCopy(List.of("a", "ccc", "bb"))
                + present.get()
                + (absent == Optional.<String>absent());
    Exchange.ship(args, lists1, sets1, maps, multi, tables, intervals, called, same, captured);
  }
}
// -> [first, shared, shared] [shared, shared, first][shared, shared] true
// -> [z, y, x] [q, p]q[q]
// -> {k=shared, l=other} {b=2, a=1}{1=one, 2=two} true
// -> {a=[2, 1], b=[1]} {2=[a], 1=[a, b]}{a=[1, 2]}[m x 2, n]2[1, 2]
// -> {r={c=shared}} {r=shared}true
// -> [2..5) [(1..3), [7..+∞)]{[2..5)=in}intruetrue
// -> 7 16
// -> true truetrue
// -> [2, 3] [2..3]two{one=1, two=2}[ccc, bb, a]heretrue
