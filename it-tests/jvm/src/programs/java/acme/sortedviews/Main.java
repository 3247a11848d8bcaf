package acme.sortedviews;

import io.picklejar.it.harness.Exchange;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;

/** Views of a sorted set go on being views of that set. */
public class Main {
  static final TreeSet<String> SET = new TreeSet<>(List.of("a", "c", "e"));
  static final SortedSet<String> HEAD = SET.headSet("d");
  static final NavigableSet<String> DESCENDING = SET.descendingSet();
  static SortedSet<String> tail;

  public static void main(String[] args) throws Exception {
    TreeSet<String> captured = new TreeSet<>(Comparator.reverseOrder());
    captured.add("p");
    tail = captured.tailSet("r");
    Supplier<String> views =
        () -> {
          boolean added = SET.add("b");
          boolean removed = HEAD.remove("a");
          return SET + " " + HEAD + " " + DESCENDING + " " + added + removed + HEAD.remove("z");
        };
    Supplier<String> ofCaptured = () -> captured.add("q") + " " + tail + " " + captured.remove("p");
    Exchange.ship(args, views, ofCaptured);
  }
}
// -> [b, c, e] [b, c] [e, c, b] truetruefalse
// -> true [q, p] true
