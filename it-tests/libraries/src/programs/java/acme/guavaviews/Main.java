package acme.guavaviews;

import com.google.common.base.Converter;
import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.base.Suppliers;
import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import com.google.common.cache.CacheLoader;
import com.google.common.cache.LoadingCache;
import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.EvictingQueue;
import com.google.common.collect.HashBasedTable;
import com.google.common.collect.HashBiMap;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.Interner;
import com.google.common.collect.Interners;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Lists;
import com.google.common.collect.MapMaker;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.Sets;
import com.google.common.collect.Table;
import com.google.common.collect.TreeBasedTable;
import com.google.common.collect.TreeRangeMap;
import com.google.common.hash.BloomFilter;
import com.google.common.hash.Funnels;
import com.google.common.hash.HashFunction;
import com.google.common.hash.Hashing;
import com.google.common.util.concurrent.AtomicDouble;
import io.picklejar.it.harness.Exchange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;

/** Guava's collections that change: made by suppliers, views of others, caches. */
public class Main {
  static ListMultimap<String, Integer> supplied;
  static SetMultimap<String, Integer> ordered;
  static ArrayListMultimap<String, Integer> plain;
  static LinkedListMultimap<String, Integer> linked;
  static HashBiMap<String, Integer> both;
  static HashMultiset<String> counts;
  static Table<String, String, Integer> table;
  static Table<String, String, Integer> tree;
  static TreeRangeMap<Integer, String> ranges;
  static EvictingQueue<Integer> last;
  static Cache<String, Integer> cache;
  static LoadingCache<String, Integer> loading;
  static ConcurrentMap<String, Integer> made;
  static Interner<String> interner;
  static List<Integer> base = new ArrayList<>();
  static List<String> transformed;
  static List<List<Integer>> parts;
  static Map<String, Integer> values;
  static Set<Integer> union;
  static com.google.common.base.Supplier<Integer> memo;
  static BloomFilter<Integer> seen;
  static HashFunction hash;
  static AtomicDouble number;
  static int loads;

  private static void assign() {
    supplied = Multimaps.newListMultimap(new TreeMap<>(), LinkedList::new);
    supplied.put("b", 2);
    supplied.put("a", 1);
    ordered = Multimaps.newSetMultimap(new HashMap<>(), () -> new TreeSet<>((a, b) -> b - a));
    ordered.put("x", 1);
    ordered.put("x", 2);
    plain = ArrayListMultimap.create();
    plain.put("p", 1);
    linked = LinkedListMultimap.create();
    linked.put("m", 1);
    linked.put("n", 2);
    linked.put("m", 3);
    both = HashBiMap.create(Map.of("one", 1));
    counts = HashMultiset.create(List.of("a", "b", "a"));
    table = HashBasedTable.create();
    table.put("r", "c", 1);
    tree = TreeBasedTable.create();
    tree.put("z", "c", 1);
    ranges = TreeRangeMap.create();
    ranges.put(com.google.common.collect.Range.closed(1, 3), "v");
    last = EvictingQueue.create(2);
    last.add(1);
    last.add(2);
  }

  private static void assignMore() {
    cache = CacheBuilder.newBuilder().maximumSize(10).build();
    cache.put("k", 5);
    loading = CacheBuilder.newBuilder().build(CacheLoader.from(key -> ++loads + key.length()));
    loading.getUnchecked("abc");
    made = new MapMaker().concurrencyLevel(1).makeMap();
    made.put("made", 1);
    interner = Interners.newStrongInterner();
    interner.intern("once");
    base.addAll(List.of(1, 2, 3));
    transformed = Lists.transform(base, n -> "n" + n);
    parts = Lists.partition(base, 2);
    values = Maps.transformValues(new TreeMap<>(Map.of("a", 1)), n -> n + base.size());
    union = Sets.union(new TreeSet<>(base), Set.of(9));
    memo = Suppliers.memoize(() -> last.remainingCapacity() + 3);
    memo.get();
    seen = BloomFilter.create(Funnels.integerFunnel(), 100);
    seen.put(7);
    hash = Hashing.murmur3_128(7);
    number = new AtomicDouble(2.5);
  }

  static String change() {
    supplied.put("c", 3);
    ordered.put("y", 1);
    ordered.put("y", 4);
    plain.put("q", 2);
    linked.put("o", 4);
    both.forcePut("two", 1);
    counts.add("c");
    table.put("r", "d", 2);
    tree.put("a", "d", 3);
    ranges.put(com.google.common.collect.Range.closed(2, 4), "w");
    last.add(3);
    return supplied
        + " "
        + supplied.get("b").getClass().getSimpleName().contains("List")
        + ordered
        + plain
        + linked;
  }

  public static void main(String[] args) throws Exception {
    assign();
    assignMore();
    Supplier<String> changed =
        () -> change() + new TreeMap<>(both.inverse()) + counts.count("a") + counts.size();
    Supplier<String> tables =
        () ->
            table.row("r").containsKey("c") + "" + tree + ranges + last + last.remainingCapacity();
    Supplier<String> caches =
        () ->
            cache.size()
                + " "
                + cache.asMap().getClass().getSimpleName()
                + loading.getUnchecked("xy").getClass().getSimpleName();
    Supplier<String> views =
        () -> {
          base.add(4);
          return transformed + "" + parts + values + union.contains(9);
        };
    Supplier<String> rest =
        () ->
            memo.get()
                + " "
                + seen.mightContain(7)
                + seen.mightContain(8)
                + hash.hashInt(5)
                + number.addAndGet(1)
                + made.merge("made", 1, Integer::sum)
                + interner.intern("once");
    Joiner joiner = Joiner.on(",").skipNulls();
    Splitter splitter = Splitter.on(',').trimResults();
    Converter<String, Integer> converter = Converter.from(Integer::valueOf, String::valueOf);
    Supplier<String> texts =
        () ->
            joiner.join("a", null, "b")
                + splitter.splitToList("a, b")
                + converter.convert("7")
                + converter.reverse().convert(8);
    Exchange.ship(args, changed, tables, caches, views, rest, texts);
  }
}
// -> {a=[1], b=[2], c=[3]} true{x=[2, 1], y=[4, 1]}{p=[1], q=[2]}{m=[1, 3], n=[2], o=[4]}{1=two}24
// -> true{a={d=3}, z={c=1}}[[1..2)=v, [2..4]=w][2, 3]0
// -> 1 LocalCacheInteger
// -> [n1, n2, n3, n4][[1, 2], [3, 4]]{a=5}true
// -> 3 truefalse7364ced43905d6d35acab9a4019721033.52once
// -> a,b[a, b]78
