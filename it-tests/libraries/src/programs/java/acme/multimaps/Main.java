package acme.multimaps;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.BiMap;
import com.google.common.collect.HashBasedTable;
import com.google.common.collect.HashBiMap;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multimap;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Multiset;
import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.SortedMultiset;
import com.google.common.collect.SortedSetMultimap;
import com.google.common.collect.Table;
import com.google.common.collect.TreeBasedTable;
import com.google.common.collect.TreeMultimap;
import com.google.common.collect.TreeMultiset;
import com.google.common.collect.TreeRangeSet;
import io.picklejar.it.harness.Exchange;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Supplier;

/** Views of Guava's collections, which go on seeing what these hold. */
public class Main {
  static ListMultimap<String, Integer> lists = ArrayListMultimap.create();
  static SetMultimap<String, Integer> sets = LinkedHashMultimap.create();
  static SortedSetMultimap<String, Integer> trees = TreeMultimap.create();
  static LinkedListMultimap<String, Integer> linked = LinkedListMultimap.create();
  static HashBiMap<String, Integer> bi = HashBiMap.create();
  static Table<String, String, Integer> table = HashBasedTable.create();
  static TreeBasedTable<String, String, Integer> tree = TreeBasedTable.create();
  static Multiset<String> bag = HashMultiset.create();
  static TreeMultiset<String> sortedBag = TreeMultiset.create();
  static RangeSet<Integer> ranges = TreeRangeSet.create();
  static List<Integer> got;
  static Set<Integer> gotSet;
  static NavigableSet<Integer> gotTree;
  static List<Integer> gotLinked;
  static Map<String, Collection<Integer>> asMap;
  static Set<String> keys;
  static Collection<Map.Entry<String, Integer>> entries;
  static Multiset<String> multikeys;
  static Collection<Integer> values;
  static BiMap<Integer, String> inverse;
  static Map<String, Integer> row;
  static Map<String, Integer> column;
  static Set<Table.Cell<String, String, Integer>> cells;
  static Map<String, Map<String, Integer>> rowMap;
  static SortedMap<String, Integer> treeRow;
  static Set<String> elements;
  static Set<Multiset.Entry<String>> bagEntries;
  static SortedMultiset<String> down;
  static List<Integer> absent;
  static Multimap<String, Integer> unmod;
  static ListMultimap<String, Integer> sync;
  static Multimap<String, Integer> filtered;
  static RangeSet<Integer> complement;
  static Set<Range<Integer>> asRanges;

  private static void fill() {
    lists.put("a", 1);
    sets.put("a", 1);
    trees.put("a", 1);
    linked.put("a", 1);
    bi.put("a", 1);
    table.put("r", "c", 1);
    tree.put("r", "c", 1);
    bag.add("a");
    sortedBag.add("a");
    ranges.add(Range.closed(1, 5));
    got = lists.get("a");
    gotSet = sets.get("a");
    gotTree = (NavigableSet<Integer>) trees.get("a");
    gotLinked = linked.get("a");
  }

  private static void view() {
    asMap = lists.asMap();
    keys = lists.keySet();
    entries = lists.entries();
    multikeys = lists.keys();
    values = lists.values();
    inverse = bi.inverse();
    row = table.row("r");
    column = table.column("c");
    cells = table.cellSet();
    rowMap = table.rowMap();
    treeRow = tree.row("r");
    elements = bag.elementSet();
    bagEntries = bag.entrySet();
    down = sortedBag.descendingMultiset();
    absent = lists.get("zz");
    unmod = Multimaps.unmodifiableMultimap(lists);
    sync = Multimaps.synchronizedListMultimap(lists);
    filtered = Multimaps.filterValues(lists, v -> v > 1);
    complement = ranges.complement();
    asRanges = ranges.asRanges();
  }

  public static void main(String[] args) throws Exception {
    fill();
    view();
    Supplier<String> f1 =
        () -> {
          lists.put("a", 2);
          return got + "";
        };
    Supplier<String> f2 =
        () -> {
          sets.put("a", 2);
          return gotSet + "";
        };
    Supplier<String> f3 =
        () -> {
          trees.put("a", 2);
          return gotTree + "";
        };
    Supplier<String> f4 =
        () -> {
          linked.put("a", 2);
          return gotLinked + "";
        };
    Supplier<String> f5 =
        () -> {
          lists.put("b", 3);
          return asMap + "";
        };
    Supplier<String> f6 =
        () -> {
          lists.put("c", 3);
          return keys + "" + entries + multikeys + values;
        };
    Supplier<String> f7 =
        () -> {
          bi.put("b", 2);
          return inverse + "" + (inverse.inverse() == bi);
        };
    Supplier<String> f8 =
        () -> {
          table.put("r", "d", 2);
          return row + "";
        };
    Supplier<String> f9 =
        () -> {
          table.put("s", "c", 2);
          return column + "" + cells + rowMap;
        };
    Supplier<String> f10 =
        () -> {
          tree.put("r", "d", 2);
          return treeRow + "";
        };
    Supplier<String> f11 =
        () -> {
          bag.add("b");
          bag.add("a");
          return elements + "" + bagEntries;
        };
    Supplier<String> f12 =
        () -> {
          sortedBag.add("b");
          sortedBag.add("z");
          return down + "";
        };
    Supplier<String> f13 =
        () -> {
          lists.put("zz", 9);
          return absent + "" + lists.get("zz");
        };
    Supplier<String> f14 =
        () -> {
          lists.put("a", 5);
          return unmod.get("a") + "" + sync.get("a") + filtered;
        };
    Supplier<String> f15 =
        () -> {
          ranges.add(Range.closed(10, 11));
          return complement + "" + asRanges;
        };
    List<Integer> local = lists.get("a");
    Supplier<String> f16 =
        () -> {
          lists.put("a", 77);
          return local + "";
        };
    Exchange.ship(args, f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16);
  }
}
// -> [1, 2]
// -> [1, 2]
// -> [1, 2]
// -> [1, 2]
// -> {a=[1, 2], b=[3]}
// -> [a, b, c][a=1, a=2, b=3, c=3][a x 2, b, c][1, 2, 3, 3]
// -> {1=a, 2=b}true
// -> {c=1, d=2}
// -> {r=1, s=2}[(r,c)=1, (r,d)=2, (s,c)=2]{r={c=1, d=2}, s={c=2}}
// -> {c=1, d=2}
// -> [a, b][a x 2, b]
// -> [z, b, a]
// -> [9][9]
// -> [1, 2, 5][1, 2, 5]{zz=[9], a=[2, 5], b=[3], c=[3]}
// -> [(-∞..1), (5..10), (11..+∞)][[1..5], [10..11]]
// -> [1, 2, 5, 77]
