package acme.deep;

import io.picklejar.it.harness.Exchange;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Depth is no limit. */
public class Main {
  static Link first;
  static final List<Integer> LIST = new LinkedList<>();
  static Map<String, Object> nested = new HashMap<>();

  static class Link {
    final Link next;

    Link(Link next) {
      this.next = next;
    }
  }

  static int length() {
    int length = 0;
    for (Link link = first; link != null; link = link.next) {
      length++;
    }
    return length;
  }

  static int depth() {
    int depth = 0;
    for (Object map = nested; map != null; map = ((Map<?, ?>) map).get("in")) {
      depth++;
    }
    return depth;
  }

  public static void main(String[] args) throws Exception {
    for (int i = 0; i < 1_000_000; i++) {
      first = new Link(first);
    }
    for (int i = 0; i < 100_000; i++) {
      LIST.add(i);
      nested = new HashMap<>(Map.of("in", nested));
    }
    Supplier<Integer> chained = () -> length();
    Supplier<Integer> listed = () -> LIST.size();
    Supplier<Integer> deep = () -> depth();
    Exchange.ship(args, chained, listed, deep);
  }
}
// -> 1000000
// -> 100000
// -> 100001
