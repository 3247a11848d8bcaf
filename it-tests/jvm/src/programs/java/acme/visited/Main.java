package acme.visited;

import io.picklejar.it.harness.Exchange;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** One function makes the nodes, another the visitors, and no class of either is loaded before. */
public class Main {
  static String suffix = "?";
  static double unit;
  static int events;
  static final List<Listener> LISTENERS = new ArrayList<>();

  interface Node {
    <R> R accept(Visitor<R> visitor);
  }

  interface Visitor<R> {
    R number(int value);

    R name(String name);
  }

  record Number(int value) implements Node {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.number(value);
    }
  }

  record Name(String name) implements Node {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.name(name);
    }
  }

  static class Printer implements Visitor<String> {
    @Override
    public String number(int value) {
      return value + "*" + unit;
    }

    @Override
    public String name(String name) {
      return name + suffix;
    }
  }

  interface Event {
    int id();

    Object tell();
  }

  interface Listener {
    Object on(Event event);
  }

  static class Late implements Event {
    @Override
    public int id() {
      return 1;
    }

    @Override
    public Object tell() {
      return suffix + ++events;
    }
  }

  static Node parse(String text) {
    return Character.isDigit(text.charAt(0)) ? new Number(Integer.parseInt(text)) : new Name(text);
  }

  static Object published(Event event) {
    List<Object> said = new ArrayList<>();
    for (Listener listener : LISTENERS) {
      said.add(listener.on(event));
    }
    return said;
  }

  @SuppressWarnings("unchecked")
  static <T> T shared(String name, Supplier<T> made) {
    return (T) System.getProperties().computeIfAbsent("acme.visited." + name, key -> made.get());
  }

  public static void main(String[] args) throws Exception {
    suffix = "!";
    unit = 2.5;
    events = 10;
    LISTENERS.add(event -> event.id());
    Supplier<Object> parse = () -> shared("node", () -> parse("seven")).getClass().getSimpleName();
    Function<String, Object> print =
        s -> Main.<Node>shared("node", () -> null).accept(new Printer());
    Supplier<Object> subscribe = () -> LISTENERS.add(event -> event.tell());
    Supplier<Object> publish = () -> published(new Late());
    Exchange.ship(args, parse, print, subscribe, publish);
  }
}
// -> Name
// -> seven!
// -> true
// -> [1, !11]
