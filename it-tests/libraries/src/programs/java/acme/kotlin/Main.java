package acme.kotlin;

import io.picklejar.it.harness.Exchange;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import kotlin.Lazy;
import kotlin.LazyKt;
import kotlin.LazyThreadSafetyMode;
import kotlin.Pair;
import kotlin.Triple;
import kotlin.Unit;
import kotlin.collections.ArrayDeque;
import kotlin.collections.CollectionsKt;
import kotlin.collections.MapsKt;
import kotlin.collections.SetsKt;
import kotlin.jvm.functions.Function1;
import kotlin.random.Random;
import kotlin.random.RandomKt;
import kotlin.ranges.CharRange;
import kotlin.ranges.IntProgression;
import kotlin.ranges.IntRange;
import kotlin.sequences.Sequence;
import kotlin.sequences.SequencesKt;
import kotlin.text.Regex;
import kotlin.text.RegexOption;

/** Values of Kotlin's library. */
public class Main {
  static Pair<String, Object> pair;
  static Triple<Integer, String, Object> triple;
  static Object unit;
  static List<Object> empty;
  static Map<Object, Object> emptyMap;
  static Set<String> set;
  static Map<String, Integer> map;
  static List<Integer> built;
  static Map<String, Integer> builtMap;
  static ArrayDeque<Integer> deque;
  static IntRange range;
  static IntProgression steps;
  static CharRange letters;
  static IntRange nothing;
  static Regex regex;
  static Lazy<String> made;
  static Lazy<Integer> later;
  static Lazy<Integer> unsafe;
  static Sequence<Integer> sequence;
  static Function1<Integer, Integer> plus;
  static Random random;
  static Random standard;
  static Object failure;
  static int count;

  private static void assign() {
    Object shared = new StringBuilder("shared");
    pair = new Pair<>("left", shared);
    triple = new Triple<>(1, "two", shared);
    unit = Unit.INSTANCE;
    empty = CollectionsKt.emptyList();
    emptyMap = MapsKt.emptyMap();
    set = SetsKt.linkedSetOf("q", "w");
    map = MapsKt.linkedMapOf(new Pair<>("a", 1), new Pair<>("b", 2));
    List<Integer> builder = CollectionsKt.createListBuilder();
    builder.add(1);
    built = CollectionsKt.build(builder);
    Map<String, Integer> mapBuilder = MapsKt.createMapBuilder();
    mapBuilder.put("k", 3);
    builtMap = MapsKt.build(mapBuilder);
    deque = new ArrayDeque<>(List.of(1, 2));
    range = new IntRange(1, 5);
    steps = IntProgression.Companion.fromClosedRange(1, 9, 3);
    letters = new CharRange('a', 'c');
    nothing = IntRange.Companion.getEMPTY();
  }

  private static void assignMore() {
    regex = new Regex("a+", RegexOption.IGNORE_CASE);
    made = LazyKt.lazyOf("made");
    later = LazyKt.lazy(() -> ++count + 40);
    later.getValue();
    unsafe = LazyKt.lazy(LazyThreadSafetyMode.NONE, () -> ++count + 50);
    int limit = 10;
    sequence = SequencesKt.filter(CollectionsKt.asSequence(List.of(5, 15)), n -> n < limit);
    plus = n -> n + limit;
    random = RandomKt.Random(4);
    random.nextInt();
    standard = Random.Default;
    failure = kotlin.ResultKt.createFailure(new IllegalStateException("no"));
  }

  public static void main(String[] args) throws Exception {
    assign();
    assignMore();
    Supplier<String> tuples =
        () -> pair + " " + triple + (pair.getSecond() == triple.getThird()) + pair.copy("x", 1);
    Supplier<String> same =
        () ->
            (unit == Unit.INSTANCE)
                + " "
                + (empty == (Object) CollectionsKt.emptyList())
                + (emptyMap == (Object) MapsKt.emptyMap())
                + (standard == Random.Default);
    Supplier<String> collections =
        () -> {
          deque.addFirst(0);
          return set + " " + map + built + builtMap + deque;
        };
    Supplier<String> ranges =
        () ->
            range
                + " "
                + steps
                + letters
                + nothing.isEmpty()
                + range.contains(3)
                + CollectionsKt.toList(steps);
    Supplier<String> lazies = () -> made.getValue() + " " + later.getValue() + unsafe.getValue();
    Supplier<String> texts = () -> regex.replace("cAAt", "x") + regex.getOptions();
    Supplier<String> functions = () -> SequencesKt.toList(sequence) + " " + plus.invoke(5);
    Supplier<Integer> next = () -> random.nextInt();
    Random copied = RandomKt.Random(7);
    Supplier<Integer> captured = () -> copied.nextInt(1000);
    Supplier<String> failed = () -> failure + "";
    Exchange.ship(
        args, tuples, same, collections, ranges, lazies, texts, functions, next, captured, failed);
  }
}
// -> (left, shared) (1, two, shared)true(x, 1)
// -> true truetruetrue
// -> [q, w] {a=1, b=2}[1]{k=3}[0, 1, 2]
// -> 1..5 1..7 step 3a..ctruetrue[1, 4, 7]
// -> made 4152
// -> cxt[IGNORE_CASE]
// -> [5] 15
// -> 483757236
// -> 586
// -> Failure(java.lang.IllegalStateException: no)
