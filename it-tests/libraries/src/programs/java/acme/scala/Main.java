package acme.scala;

import io.picklejar.it.harness.Exchange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import scala.Option;
import scala.Some;
import scala.Symbol;
import scala.Tuple2;
import scala.collection.immutable.LazyList;
import scala.collection.immutable.Nil$;
import scala.collection.immutable.Range;
import scala.collection.immutable.Seq;
import scala.collection.immutable.TreeMap;
import scala.collection.immutable.Vector;
import scala.collection.mutable.ArrayBuffer;
import scala.collection.mutable.Buffer;
import scala.collection.mutable.ListBuffer;
import scala.jdk.javaapi.CollectionConverters;
import scala.math.BigDecimal;
import scala.math.BigInt;
import scala.util.Either;
import scala.util.matching.Regex;

/** Values of Scala's library. */
public class Main {
  static scala.collection.immutable.List<Object> list;
  static Vector<Object> vector;
  static scala.collection.immutable.Set<Object> set;
  static scala.collection.immutable.HashMap<String, Object> map;
  static scala.collection.immutable.ListMap<String, Object> ordered;
  static TreeMap<String, Object> tree;
  static scala.collection.mutable.HashMap<String, Integer> mutable;
  static scala.collection.mutable.LinkedHashMap<String, Integer> linked;
  static ArrayBuffer<Integer> buffer;
  static ListBuffer<Integer> listBuffer;
  static Range range;
  static LazyList<Object> lazy;
  static Option<Object> some;
  static Option<Object> none;
  static Object nil;
  static Object unit;
  static Either<String, Integer> left;
  static Symbol symbol;
  static Tuple2<String, Object> tuple;
  static BigInt number;
  static BigDecimal decimal;
  static Regex regex;
  static List<Integer> base = new ArrayList<>();
  static Buffer<Integer> wrapped;
  static List<Object> asJava;
  static scala.Function1<Integer, Integer> function;

  private static Seq<Object> seq(Object... values) {
    return CollectionConverters.asScala(List.of(values)).toSeq();
  }

  private static void assign() {
    Object shared = new StringBuilder("shared");
    list = seq(1, "a", shared).toList();
    vector = seq(1, 2, 3, shared).toVector();
    set = seq("p", "q", "r", "s", "t").toSet();
    map =
        new scala.collection.immutable.HashMap<String, Object>()
            .updated("k", shared)
            .updated("l", 2);
    ordered =
        new scala.collection.immutable.ListMap<String, Object>().updated("z", 1).updated("a", 2);
    tree =
        new TreeMap<String, Object>(scala.math.Ordering.String$.MODULE$)
            .updated("b", 1)
            .updated("a", 2);
    mutable = new scala.collection.mutable.HashMap<>();
    mutable.put("a", 1);
    linked = new scala.collection.mutable.LinkedHashMap<>();
    linked.put("z", 1);
    linked.put("y", 2);
    buffer = new ArrayBuffer<>();
    buffer.addOne(4);
    listBuffer = new ListBuffer<>();
    listBuffer.addOne(8);
    range = scala.collection.immutable.Range$.MODULE$.inclusive(1, 5);
    lazy = LazyList.from(seq(1, 2, 3));
    lazy.head();
    tuple = new Tuple2<>("left", shared);
  }

  private static void assignMore() {
    some = new Some<>("x");
    none = Option.empty();
    nil = Nil$.MODULE$;
    unit = scala.runtime.BoxedUnit.UNIT;
    left = scala.util.Left.apply("wrong");
    symbol = Symbol.apply("s");
    number = BigInt.apply(5).pow(30);
    decimal = BigDecimal.valueOf(5L);
    regex = scala.collection.StringOps$.MODULE$.r$extension("(a+)b");
    base.add(1);
    wrapped = CollectionConverters.asScala(base);
    asJava = CollectionConverters.asJava(list);
    int plus = 3;
    function = n -> n + plus;
  }

  public static void main(String[] args) throws Exception {
    assign();
    assignMore();
    Supplier<String> immutable =
        () ->
            list
                + " "
                + vector
                + set.size()
                + set.contains("q")
                + map.get("l")
                + map.updated("m", 3).size()
                + (list.apply(2) == vector.apply(3))
                + (map.apply("k") == tuple._2());
    Supplier<String> sorted = () -> ordered + " " + tree;
    Supplier<String> same =
        () ->
            (nil == Nil$.MODULE$)
                + " "
                + (none == Option.empty())
                + (unit == scala.runtime.BoxedUnit.UNIT)
                + (symbol == Symbol.apply("s"))
                + (list.drop(3) == nil);
    Supplier<String> changed =
        () -> {
          mutable.put("b", 2);
          linked.put("x", 3);
          buffer.addOne(5);
          listBuffer.addOne(9);
          base.add(2);
          return mutable.size()
              + " "
              + mutable.get("b")
              + linked
              + buffer
              + listBuffer
              + wrapped.size()
              + asJava;
        };
    Supplier<String> others =
        () -> range + " " + lazy.size() + lazy.head() + some + left + number + decimal + tuple;
    Supplier<String> functions =
        () -> function.apply(4) + " " + list.map(x -> x + "!") + regex.replaceAllIn("xaab", "y");
    scala.collection.immutable.Map<String, Object> small =
        (scala.collection.immutable.Map<String, Object>)
            (Object)
                scala.collection.immutable.Map$.MODULE$.from(
                    CollectionConverters.asScala(Map.of("one", (Object) 1)));
    Supplier<String> captured = () -> small + " " + small.getClass().getSimpleName();
    Exchange.ship(args, immutable, sorted, same, changed, others, functions, captured);
  }
}
// -> List(1, a, shared) Vector(1, 2, 3, shared)5trueSome(2)3truetrue
// -> ListMap(z -> 1, a -> 2) TreeMap(a -> 2, b -> 1)
// -> true truetruetruetrue
// -> 2 Some(2)LinkedHashMap(z -> 1, y -> 2, x -> 3)ArrayBuffer(4, 5)ListBuffer(8, 9)2[1, a, shared]
// -> Range 1 to 5 31Some(x)Left(wrong)9313225746154785156255(left,shared)
// -> 7 List(1!, a!, shared!)xy
// -> Map(one -> 1) Map1
