package acme.cursors;

import io.picklejar.it.harness.Exchange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.ConcurrentModificationException;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.LinkedList;
import java.util.List;
import java.util.ListIterator;
import java.util.Spliterator;
import java.util.StringTokenizer;
import java.util.Vector;
import java.util.function.Supplier;

/** Cursors over lists and arrays that {@code main} has moved. */
public class Main {
  static final List<String> LIST = new ArrayList<>(List.of("a", "b", "c", "d"));
  static final List<String> CHAIN = new LinkedList<>(List.of("k", "l", "m"));
  static ListIterator<String> listed;
  static ListIterator<String> chained;
  static Iterator<Integer> array;
  static Iterator<Integer> immutable;
  static Iterator<String> wrapped;
  static Enumeration<String> vector;
  static Iterator<String> none;
  static Spliterator<String> split;
  static ListIterator<String> left;
  static Spliterator<String> leftSplit;
  static List<String> part;
  static ListIterator<String> leftInChain;
  static final List<String> TAKEN = new ArrayList<>(List.of("x", "y", "z"));
  static final List<String> TAIL = TAKEN.subList(1, 3);
  static final Iterator<String> FIRST = TAKEN.iterator();
  static Spliterator<String> late;
  static Spliterator<Integer> fixed;
  static Spliterator.OfInt numbers;
  static StringTokenizer words;

  private static <T> Iterator<T> moved(Iterator<T> iterator) {
    iterator.next();
    return iterator;
  }

  private static void assign() {
    listed = LIST.listIterator(2);
    listed.next();
    chained = CHAIN.listIterator(1);
    array = moved(Arrays.asList(1, 2, 3).iterator());
    immutable = moved(List.of(4, 5, 6).iterator());
    wrapped = moved(Collections.unmodifiableList(LIST).iterator());
    vector = new Vector<>(LIST).elements();
    vector.nextElement();
    none = Collections.emptyIterator();
    TAKEN.remove(1);
    split = LIST.spliterator();
    split.tryAdvance(x -> {});
    late = LIST.spliterator();
    left = LIST.listIterator(4);
    leftSplit = LIST.spliterator();
    leftSplit.tryAdvance(x -> {});
    part = LIST.subList(1, 3);
    leftInChain = CHAIN.listIterator(2);
    fixed = Arrays.asList(7, 8, 9).spliterator();
    fixed.tryAdvance(x -> {});
    numbers = Arrays.spliterator(new int[] {1, 2, 3});
    numbers.trySplit();
    words = new StringTokenizer("one two three");
    words.nextToken();
  }

  private static String rest(Iterator<?> iterator) {
    List<Object> rest = new ArrayList<>();
    iterator.forEachRemaining(rest::add);
    return rest.toString();
  }

  private static String rest(Spliterator<?> spliterator) {
    List<Object> rest = new ArrayList<>();
    spliterator.forEachRemaining(rest::add);
    return rest.toString();
  }

  public static void main(String[] args) throws Exception {
    assign();
    Supplier<String> read =
        () -> rest(array) + rest(immutable) + rest(wrapped) + Collections.list(vector) + rest(none);
    Supplier<String> split1 =
        () -> rest(split) + rest(fixed) + rest(numbers) + words.nextToken() + words.countTokens();
    Supplier<String> changed =
        () -> {
          listed.set("changed");
          chained.add("new");
          return LIST + "" + CHAIN + rest(listed) + rest(chained);
        };
    Supplier<String> grown =
        () -> {
          LIST.add("e");
          return rest(late);
        };
    Supplier<String> shrunk =
        () -> {
          LIST.clear();
          CHAIN.clear();
          return LIST + "" + CHAIN;
        };
    Supplier<String> outdated =
        () ->
            left.hasNext()
                + tried(() -> left.next())
                + tried(() -> rest(leftSplit))
                + tried(() -> part.get(0))
                + tried(() -> leftInChain.previous())
                + tried(() -> FIRST.next())
                + tried(() -> TAIL.get(0));
    Exchange.ship(args, read, split1, changed, grown, shrunk, outdated);
  }

  private static String tried(Supplier<String> asked) {
    try {
      return asked.get();
    } catch (RuntimeException e) {
      return e instanceof ConcurrentModificationException ? ", late" : e.toString();
    }
  }
}
// -> [2, 3][5, 6][b, c, d][b, c, d][]
// -> [b, c, d][8, 9][2, 3]two1
// -> [a, b, changed, d][k, new, l, m][d][l, m]
// -> [a, b, changed, d, e]
// -> [][]
// -> true, late, late, late, late, late, late
