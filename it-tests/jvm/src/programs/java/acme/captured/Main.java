package acme.captured;

import io.picklejar.it.harness.Exchange;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Captured state that plain serialization refuses, and hooks that it has. */
public class Main {
  static Comparator<String> byLength = Comparator.comparing(String::length);
  static Function<String, Integer> chain;
  static String suffix;

  static class Plain {
    String text = "plain";
    Plain next;
  }

  enum Size {
    SMALL,
    LARGE
  }

  public static void main(String[] args) throws Exception {
    suffix = "~";
    byLength = byLength.reversed().thenComparing(Comparator.naturalOrder());
    chain = ((Function<String, String>) s -> s + suffix).andThen(String::length);
    Plain plain = new Plain();
    plain.next = plain;
    Size size = Size.LARGE;
    Map<Size, Plain> bySize = new HashMap<>(Map.of(size, plain));
    Predicate<String> negated = ((Predicate<String>) s -> s.endsWith(suffix)).negate();
    Hooked hooked = new Hooked("kept", "dropped");
    Class<?> type = Plain.class;
    Supplier<String> unserializable = () -> plain.text + (plain.next == plain) + suffix;
    Supplier<String> enums = () -> size + bySize.get(Size.LARGE).text + (size == Size.LARGE);
    Supplier<String> combinators =
        () -> List.of("bb", "a", "cc").stream().sorted(byLength).toList() + "" + chain.apply("xyz");
    Supplier<String> hooks = () -> hooked.toString();
    Supplier<String> singleton = () -> String.valueOf(Single.ONE == Single.ONE.self());
    Supplier<String> literal = () -> type.getSimpleName() + (type == Plain.class);
    Supplier<String> switched =
        () ->
            switch (size) {
              case SMALL -> "s";
              case LARGE -> "l" + suffix;
            };
    Exchange.ship(
        args, unserializable, enums, combinators, negated, hooks, singleton, literal, switched);
  }
}

class Hooked implements Serializable {
  private static final long serialVersionUID = 1;

  private final String kept;
  private transient String dropped;

  Hooked(String kept, String dropped) {
    this.kept = kept;
    this.dropped = dropped;
  }

  private void writeObject(ObjectOutputStream out) throws IOException {
    out.defaultWriteObject();
    out.writeUTF(dropped);
  }

  private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
    in.defaultReadObject();
    dropped = in.readUTF();
  }

  @Override
  public String toString() {
    return kept + " " + dropped;
  }
}

class Single implements Serializable {
  private static final long serialVersionUID = 1;
  static final Single ONE = new Single();

  Single self() {
    return this;
  }

  private Object readResolve() {
    return ONE;
  }
}
// -> plaintrue~
// -> LARGEplaintrue
// -> [bb, cc, a]4
// -> true
// -> kept dropped
// -> true
// -> Plaintrue
// -> l~
