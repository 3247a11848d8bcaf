package acme.same;

import io.picklejar.it.harness.Exchange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;

/** One program, whose functions are the same bytes in every run. */
public class Main {
  enum Color {
    RED {
      @Override
      String text() {
        return "r";
      }
    },
    GREEN,
    BLUE;

    int seen;

    String text() {
      return name() + seen;
    }
  }

  /** Hashed and compared by identity. */
  static final class Token {
    final int number;

    Token(int number) {
      this.number = number;
    }
  }

  record Pair(Token token, String text) {}

  interface Rule extends Function<String, String> {}

  static final class Upper implements Rule {
    @Override
    public String apply(String text) {
      return text.toUpperCase();
    }
  }

  static final class Twice implements Rule {
    private final Rule rule;

    Twice(Rule rule) {
      this.rule = rule;
    }

    @Override
    public String apply(String text) {
      return rule.apply(rule.apply(text));
    }
  }

  static final Map<String, Integer> WORDS = new HashMap<>();
  static final Set<Color> COLORS = new HashSet<>();
  static final Map<Color, Token> BY_COLOR = new HashMap<>();
  static final Set<Token> TOKENS = new HashSet<>();
  static final Map<Token, String> NAMES = new IdentityHashMap<>();
  static final Map<Object, Integer> BY_TEXT = new IdentityHashMap<>();
  static final Map<Class<?>, Object> BY_CLASS = new HashMap<>();
  static final Map<Object, Object> WEAK = new WeakHashMap<>();
  static final Map<String, Rule> RULES = new ConcurrentHashMap<>();
  static final Set<Pair> PAIRS = new HashSet<>();
  static final Map<Color, List<String>> ENUMS = new EnumMap<>(Color.class);
  static final List<Supplier<Object>> SUPPLIERS = new ArrayList<>();
  static Map<Object, Object> order;
  static Set<Object> constants;
  static TreeMap<String, Token> sorted;

  private static void fill() {
    for (int i = 0; i < 40; i++) {
      Token token = new Token(i);
      WORDS.put("word" + i, i);
      BY_TEXT.put("text" + i, i);
      BY_TEXT.put(1000 + i, i);
      TOKENS.add(token);
      NAMES.put(token, "t" + i);
      PAIRS.add(new Pair(token, "p" + i));
      WEAK.put(token, i);
      SUPPLIERS.add(() -> token.number);
    }
    for (Color color : Color.values()) {
      COLORS.add(color);
      BY_COLOR.put(color, new Token(color.ordinal()));
      ENUMS.put(color, List.of(color.name()));
      color.seen = color.ordinal() * 2;
    }
    for (Class<?> type :
        List.of(Main.class, Token.class, Pair.class, String.class, Color.class, int[].class)) {
      BY_CLASS.put(type, type.getSimpleName());
    }
    RULES.put("upper", new Upper());
    RULES.put("twice", new Twice(new Upper()));
    RULES.put("lambda", text -> text + WORDS.size());
    order = new LinkedHashMap<>(Map.of("k", new Token(1)));
    constants = Set.of(Color.RED, "a", 1, Color.BLUE, List.of(Color.GREEN));
    sorted =
        new TreeMap<>(Comparator.<String>reverseOrder().thenComparing(Comparator.naturalOrder()));
    sorted.put("x", new Token(9));
  }

  private static int tokens() {
    return TOKENS.stream().mapToInt(token -> token.number).sum()
        + NAMES.size()
        + BY_TEXT.size()
        + PAIRS.size()
        + WEAK.size();
  }

  public static void main(String[] args) throws Exception {
    if (Boolean.getBoolean("it.otherwise")) {
      loadOtherwise();
    }
    fill();
    Supplier<String> read =
        () -> WORDS + " " + ENUMS + BY_CLASS.size() + order.size() + sorted.size();
    Supplier<Integer> counted = () -> tokens();
    Supplier<String> called =
        () ->
            RULES.get("twice").apply("x")
                + RULES.get("lambda").apply("y")
                + COLORS.size()
                + BY_COLOR.size()
                + constants.size();
    Supplier<Object> made =
        () ->
            SUPPLIERS.stream().mapToInt(s -> (int) s.get()).sum()
                + Color.RED.text()
                + Color.BLUE.text();
    Exchange.ship(args, read, counted, called, made);
  }

  /** Loads and links in another order, and leaves other hashes behind. */
  private static void loadOtherwise() {
    List<Object> first = List.of(new Twice(new Upper()), new Pair(new Token(0), ""), Color.BLUE);
    Supplier<String> other = () -> "another lambda" + first.hashCode();
    other.get();
    for (int i = 0; i < 1000; i++) {
      System.identityHashCode(new Object());
    }
  }
}
