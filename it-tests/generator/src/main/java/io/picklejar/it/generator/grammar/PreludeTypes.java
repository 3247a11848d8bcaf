package io.picklejar.it.generator.grammar;

import java.util.LinkedHashMap;
import java.util.Map;

/** Generic, sealed and other types that every program has, by name. */
final class PreludeTypes {
  private static final String BOX =
      """
      public class Box<T> implements Supplier<T> {
        public static final Box<String> DEFAULT = new Box<>("default".trim());
        private static final Map<String, Integer> SIZES = new HashMap<>(Map.of("box", 3));
        protected T content;

        public Box(T content) {
          this.content = content;
        }

        @Override public T get() {
          return content;
        }

        public void put(T other) {
          content = other;
        }

        public <R> Box<R> map(Function<? super T, ? extends R> function) {
          return new Box<R>(function.apply(content));
        }

        public static <A extends Comparable<A>> A larger(Box<? extends A> one, Box<? extends A> two) {
          return one.get().compareTo(two.get()) >= 0 ? one.get() : two.get();
        }

        public String describe() {
          return getClass().getSimpleName() + SIZES.get("box") + (content == null ? "-" : "+");
        }

        /** Overrides with a narrower type, so that there is a bridge. */
        public static class Text extends Box<String> {
          public Text(String content) {
            super(content);
          }

          @Override public String get() {
            return "<" + content + ">";
          }

          @Override public void put(String other) {
            super.put(other == null ? "null" : other.trim());
          }
        }
      }
      """;

  private static final String CHAIN =
      """
      public final class Chain<E> implements Iterable<E> {
        private static final Chain<?> EMPTY = new Chain<>(null, null);
        private static int limit = 2;

        static {
          limit += 8;
        }

        private final E head;
        private final Chain<E> tail;

        private Chain(E head, Chain<E> tail) {
          this.head = head;
          this.tail = tail;
        }

        @SuppressWarnings("unchecked")
        @SafeVarargs
        public static <E> Chain<E> of(E... all) {
          Chain<E> chain = (Chain<E>) EMPTY;
          for (int i = all.length - 1; i >= 0; i--) {
            chain = new Chain<>(all[i], chain);
          }
          return chain;
        }

        @Override public Iterator<E> iterator() {
          return new Walk();
        }

        private class Walk implements Iterator<E> {
          private Chain<E> at = Chain.this;
          private int steps;

          @Override public boolean hasNext() {
            return at != EMPTY && steps < limit;
          }

          @Override public E next() {
            E next = at.head;
            at = at.tail;
            steps++;
            return next;
          }
        }

        public int size() {
          int size = 0;
          for (E each : this) {
            size++;
          }
          return size;
        }
      }
      """;

  private static final String SHAPE =
      """
      public sealed interface Shape {
        int SCALE = Integer.parseInt("2");

        record Dot(int at) implements Shape {}

        record Named(String name, int... sides) implements Shape {
          public Named {
            name = name == null ? "none" : name.trim();
          }

          @Override public int size() {
            int sum = 0;
            for (int side : sides) {
              sum += side;
            }
            return sum * SCALE;
          }
        }

        record Both(Shape one, Shape other) implements Shape {}

        enum Unit implements Shape {
          INCH, FOOT { @Override public int size() { return 12; } }
        }

        default int size() {
          return 1;
        }

        static int area(Shape shape) {
          if (shape instanceof Both both) {
            return area(both.one()) + area(both.other());
          }
          return shape == null ? 0 : shape.size();
        }
      }
      """;

  private static final String OOPS =
      """
      public class Oops extends RuntimeException {
        private static final String PREFIX = "oops ".concat("");
        private final int code;

        public Oops(String message, int code) {
          super(PREFIX + message, new IllegalStateException(message), true, false);
          this.code = code;
        }

        public Oops(int code, String message) {
          this(message, code);
        }

        public int code() {
          return code;
        }

        public static int caught(IntSupplier code) {
          try {
            return code.getAsInt();
          } catch (Oops e) {
            return e.code + e.getMessage().length();
          } catch (ArithmeticException | IndexOutOfBoundsException e) {
            return -2;
          }
        }

        /** Says when it's closed. */
        public static final class Closing implements AutoCloseable {
          private static int open;
          private final StringBuilder out;

          public Closing(StringBuilder out) {
            this.out = out;
            open++;
          }

          @Override public void close() {
            out.append("closed").append(open--);
          }
        }
      }
      """;

  private static final String DEEP =
      """
      public interface Deep {
        String WORD = String.join("-", "de", "ep");

        default String word() {
          return WORD;
        }

        interface Left extends Deep {
          @Override default String word() {
            return "left" + Deep.super.word();
          }
        }

        interface Right extends Deep {
          Map<String, String> WORDS = new TreeMap<>(Map.of("right", "r".repeat(2)));

          @Override default String word() {
            return WORDS.get("right") + Deep.super.word();
          }
        }

        class Diamond implements Left, Right {
          @Override public String word() {
            return Left.super.word() + Right.super.word();
          }
        }

        static Deep of(int i) {
          return switch (Math.floorMod(i, 4)) {
            case 0 -> new Diamond();
            case 1 -> new Left() {};
            case 2 -> new Right() {};
            default -> new Deep() {
              private final String own = "own" + i;

              @Override public String word() {
                return own + Deep.super.word();
              }
            };
          };
        }
      }
      """;

  private static final String SINGLE =
      """
      public final class Single implements Serializable {
        public static final Single INSTANCE = new Single("one".trim());
        private static final List<Single> MADE = new ArrayList<>();
        private final String name;

        private Single(String name) {
          this.name = name;
        }

        {
          if (MADE != null) {
            MADE.add(this);
          }
        }

        public static String of(String name) {
          Single other = new Single(name);
          return other.equals(INSTANCE) + other.name + (MADE.get(MADE.size() - 1) == other);
        }

        public static String same(boolean fresh) {
          Single single = fresh ? new Single("fresh") : INSTANCE;
          return (single == INSTANCE) + single.name;
        }

        private Object readResolve() {
          return INSTANCE;
        }
      }
      """;

  private static final String LAZY =
      """
      public abstract class Lazy {
        private static volatile String word;
        private static final Map<Integer, Integer> STEPS = new HashMap<>();

        private static class Holder {
          static final Lazy LAZY =
              new Lazy() {
                @Override String make() {
                  return "lazy" + Holder.class.getSimpleName().length();
                }
              };
        }

        abstract String make();

        public static String word() {
          if (word == null) {
            synchronized (Lazy.class) {
              word = word == null ? Holder.LAZY.make() : word;
            }
          }
          return word;
        }

        public static int steps(int n) {
          Integer known = STEPS.get(n);
          if (known == null) {
            known = n < 2 ? n : steps(n - 1) + steps(n - 2);
            STEPS.put(n, known);
          }
          return known;
        }
      }
      """;

  private PreludeTypes() {}

  static Map<String, String> all() {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("H", Prelude.HELPERS);
    all.put("Own", Prelude.OWN);
    all.put("Parts", PreludeIdentity.PARTS);
    all.put("Check", PreludeIdentity.CHECK);
    all.put("Alias", PreludeIdentity.ALIAS);
    all.put("Marker", Prelude.MARKER);
    all.put("Box", BOX);
    all.put("Chain", CHAIN);
    all.put("Shape", SHAPE);
    all.put("Oops", OOPS);
    all.put("Deep", DEEP);
    all.put("Single", SINGLE);
    all.put("Lazy", LAZY);
    return all;
  }
}
