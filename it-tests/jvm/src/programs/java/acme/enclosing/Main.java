package acme.enclosing;

import io.picklejar.it.harness.Exchange;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** A function hands its enclosing instance on as what it is, and another reads its fields. */
public class Main {
  static final List<Listener> LISTENERS = new ArrayList<>();

  interface Listener {
    Object on(Source source);
  }

  static class Source {
    String label = "?";
    List<String> data = new ArrayList<>();

    Supplier<Object> fires() {
      return () -> fire();
    }

    private Object fire() {
      List<Object> said = new ArrayList<>();
      for (Listener listener : LISTENERS) {
        said.add(listener.on(this));
      }
      return said;
    }

    Supplier<Object> owns() {
      return () -> (Main.<Box>shared(new Box()).owner = this) != null;
    }

    Supplier<Object> ownsFirst() {
      return () -> (Main.<Box>shared(new Box()).all[0] = this) != null;
    }
  }

  static class Box {
    Source owner;
    Source[] all = new Source[1];
  }

  @SuppressWarnings("unchecked")
  static <T> T shared(T made) {
    return (T) System.getProperties().computeIfAbsent("acme.enclosing", key -> made);
  }

  static Source source(String label) {
    Source source = new Source();
    source.label = label;
    source.data.add("data of " + label);
    return source;
  }

  public static void main(String[] args) throws Exception {
    Supplier<Object> subscribe = () -> LISTENERS.add(source -> source.label + source.data);
    Supplier<Object> owner = () -> Main.<Box>shared(null).owner.label;
    Supplier<Object> first = () -> Main.<Box>shared(null).all[0].data;
    Exchange.ship(
        args,
        subscribe,
        source("a").fires(),
        source("b").owns(),
        owner,
        source("c").ownsFirst(),
        first);
  }
}
// -> true
// -> [a[data of a]]
// -> true
// -> b
// -> true
// -> [data of c]
