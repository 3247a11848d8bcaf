package io.picklejar.it.generator.grammar;

/** Types that every program has. */
final class Prelude {
  static final String HELPERS =
      """
      public final class H {
        private H() {}

        public static String call(Callable<?> callable) {
          try {
            return String.valueOf(callable.call());
          } catch (Exception e) {
            return e.getClass().getSimpleName();
          }
        }

        public static int safely(IntSupplier supplier) {
          try {
            return supplier.getAsInt();
          } catch (RuntimeException e) {
            return -1;
          }
        }

        public static <T> T or(Supplier<T> supplier, T other) {
          try {
            return supplier.get();
          } catch (RuntimeException e) {
            return other;
          }
        }

        public static Object same(Object object) {
          return object;
        }

        public static <T> T id(T object) {
          return object;
        }

        public static String sorted(Collection<?> all) {
          return all.stream().map(String::valueOf).sorted().toList().toString();
        }

        public static <K> K first(Map<K, ?> map) {
          return first(map.keySet());
        }

        /** Enums hash by identity, so that their order in hash tables is not the same in every JVM. */
        public static <K> K first(Collection<K> all) {
          K first = null;
          for (K each : all) {
            if (first == null
                || each instanceof Enum<?> one && one.ordinal() < ((Enum<?>) first).ordinal()) {
              first = each;
            }
          }
          return first;
        }

        public static <K, V> Map<K, V> two(Map<K, V> map, K a, V b, K c, V d) {
          map.put(a, b);
          map.put(c, d);
          return map;
        }

        public static TreeSet<String> filled(TreeSet<String> set, String a, String b, String c) {
          set.addAll(List.of(a, b, c, "m"));
          return set;
        }

        public static TreeMap<String, Integer> filled(
            TreeMap<String, Integer> map, String a, String b, String c) {
          map.put(a, 1);
          map.put(b, 2);
          map.put(c, 3);
          map.put("m", 4);
          return map;
        }

        public static BitSet bits(int a, int b) {
          BitSet bits = new BitSet();
          bits.set(a & 63);
          bits.set(b & 255);
          return bits;
        }

        public static java.util.concurrent.atomic.LongAdder adder(int a) {
          java.util.concurrent.atomic.LongAdder adder = new java.util.concurrent.atomic.LongAdder();
          adder.add(a);
          return adder;
        }

        /** Code that throws anything. */
        public interface Throwing {
          Object run() throws Throwable;
        }

        public static String attempt(Throwing code) {
          try {
            return String.valueOf(code.run());
          } catch (Throwable e) {
            return e.getClass().getSimpleName();
          }
        }

        public static IntSummaryStatistics statistics(int a) {
          IntSummaryStatistics statistics = new IntSummaryStatistics();
          statistics.accept(a);
          return statistics;
        }

        public static Properties properties(String value) {
          Properties properties = new Properties();
          properties.put("k", value);
          return properties;
        }

        public static String each(Iterator<?> iterator) {
          StringBuilder text = new StringBuilder();
          while (iterator.hasNext()) {
            text.append(iterator.next()).append(',');
          }
          return text.toString();
        }

        @SuppressWarnings("unchecked")
        public static Own<String> proxied(Function<String, String> function) {
          return (Own<String>)
              java.lang.reflect.Proxy.newProxyInstance(
                  H.class.getClassLoader(),
                  new Class<?>[] {Own.class},
                  (self, method, arguments) ->
                      method.getName().equals("own")
                          ? function.apply((String) arguments[0]) + arguments[1]
                          : method.getName());
        }

        public static int sum(int first, int... rest) {
          int sum = first;
          for (int each : rest) {
            sum += each;
          }
          return sum;
        }

        public static String text(int... numbers) {
          return Arrays.toString(numbers);
        }

        public static String varied(Object... objects) {
          return Arrays.toString(objects);
        }

        public static String repeat(String text, int times) {
          return text.repeat(times & 3);
        }
      }
      """;

  static final String OWN =
      """
      public interface Own<T> {
        T own(T a, int i);

        default Own<T> twice() {
          return (a, i) -> own(own(a, i), i + 1);
        }

        static Own<String> of(Function<String, String> function) {
          return (a, i) -> function.apply(a) + i;
        }
      }
      """;

  static final String MARKER = "public interface Marker {}\n";

  private Prelude() {}
}
