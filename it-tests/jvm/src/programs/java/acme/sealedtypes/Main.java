package acme.sealedtypes;

import io.picklejar.it.harness.Exchange;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Sealed families, records in statics, pattern matching, local classes, generics. */
public class Main {
  static List<Event> events = new ArrayList<>();
  static Pair<String, Event> pair;

  static String show(Event event) {
    if (event instanceof Started s) {
      return "started " + s.by();
    }
    return event.toString();
  }

  public static void main(String[] args) throws Exception {
    events.add(new Started("main"));
    events.add(new Stopped(3));
    pair = new Pair<>("last", events.get(1));
    record Local(int n) {}
    Local local = new Local(events.size());
    Supplier<List<String>> shown = () -> events.stream().map(Main::show).toList();
    Supplier<String> same = () -> pair.first() + (pair.second() == events.get(1));
    Supplier<String> locals = () -> local + " " + local.equals(new Local(2));
    Exchange.ship(args, shown, same, locals);
  }
}

sealed interface Event permits Started, Stopped {}

record Started(String by) implements Event {}

record Stopped(int code) implements Event {
  Stopped {
    if (code < 0) {
      throw new IllegalArgumentException("code " + code);
    }
  }
}

record Pair<A, B>(A first, B second) {}
// -> [started main, Stopped[code=3]]
// -> lasttrue
// -> Local[n=2] true
