package acme.ordinary;

import io.picklejar.it.harness.Exchange;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Formattable;
import java.util.Formatter;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/** Writes data of its own classes, and no functions. */
public class Main {
  enum Color {
    RED,
    GREEN {
      @Override
      int shade() {
        return 5;
      }
    };

    int shade() {
      return 1;
    }
  }

  record Point(int x, int y, Color color) implements Serializable {}

  static class Recent<K, V> extends LinkedHashMap<K, V> {
    Recent() {
      super(8, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
      return size() > 2;
    }
  }

  static class Sorted extends TreeMap<String, Integer> {
    Sorted() {
      super(Comparator.reverseOrder());
    }
  }

  static class One extends AbstractMap<String, Integer> implements Serializable {
    @Override
    public Set<Map.Entry<String, Integer>> entrySet() {
      return Set.of(Map.entry("one", 1));
    }
  }

  static class Dice extends Random {
    Dice() {
      super(5);
    }

    int roll() {
      return 1 + nextInt(6);
    }
  }

  static class Money implements Comparable<Money>, Formattable, Serializable {
    private final BigDecimal amount = new BigDecimal("5.20");

    @Override
    public int compareTo(Money other) {
      return amount.compareTo(other.amount);
    }

    @Override
    public void formatTo(Formatter formatter, int flags, int width, int precision) {
      formatter.format("%s EUR", amount);
    }

    @Override
    public String toString() {
      return String.format("%s", this);
    }
  }

  static class Bag implements Iterable<String>, Serializable {
    private final List<String> words = new ArrayList<>(List.of("a", "b"));

    @Override
    public Iterator<String> iterator() {
      return words.iterator();
    }

    @Override
    public String toString() {
      return String.join("+", this);
    }
  }

  public static void main(String[] args) throws Exception {
    Recent<String, Point> recent = new Recent<>();
    for (Color color : Color.values()) {
      recent.put(color.name(), new Point(color.ordinal(), color.shade(), color));
    }
    Sorted sorted = new Sorted();
    sorted.putAll(Map.of("a", 1, "b", 2));
    Exchange.ship(
        args,
        Color.RED,
        recent,
        sorted,
        new One(),
        new EnumMap<>(Map.of(Color.GREEN, "g")),
        new Money(),
        new Bag(),
        new ArrayList<Object>(List.of(Color.GREEN, new Point(1, 2, Color.GREEN))),
        filtered(new Point(3, 4, Color.RED)),
        new Dice().roll());
  }

  /** A program's filter lets in its own classes and the JDK's, as without the agent. */
  private static Object filtered(Object written) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(written);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      in.setObjectInputFilter(
          ObjectInputFilter.Config.createFilter("acme.ordinary.*;java.base/*;!*"));
      return in.readObject();
    }
  }
}
// -> RED
// -> {RED=Point[x=0, y=1, color=RED], GREEN=Point[x=1, y=5, color=GREEN]}
// -> {b=2, a=1}
// -> {one=1}
// -> {GREEN=g}
// -> 5.20 EUR
// -> a+b
// -> [GREEN, Point[x=1, y=2, color=GREEN]]
// -> Point[x=3, y=4, color=RED]
// -> 6
