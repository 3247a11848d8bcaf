package acme.deep;

import io.picklejar.it.harness.Exchange;
import java.util.LinkedList;
import java.util.List;
import java.util.function.Supplier;

/** Depth is no limit. */
public class Main {
  static Link first;
  static final List<Integer> LIST = new LinkedList<>();

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

  public static void main(String[] args) throws Exception {
    for (int i = 0; i < 200_000; i++) {
      first = new Link(first);
      LIST.add(i);
    }
    Supplier<Integer> chained = () -> length();
    Supplier<Integer> listed = () -> LIST.size();
    Exchange.ship(args, chained, listed);
  }
}
// -> 200000
// -> 200000
