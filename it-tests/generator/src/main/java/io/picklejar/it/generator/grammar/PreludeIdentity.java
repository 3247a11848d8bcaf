package io.picklejar.it.generator.grammar;

/** Types by which programs whose functions share objects tell which are one. */
final class PreludeIdentity {
  static final String PARTS =
      """
      public interface Parts {
        Object[] parts();

        boolean identity();
      }
      """;

  static final String CHECK =
      """
      public interface Check {
        String check(Object[] all);
      }
      """;

  static final String ALIAS =
      """
      /** Numbers objects in the order in which they are met, so that one that is met again shows. */
      public final class Alias {
        private final IdentityHashMap<Object, Integer> numbers = new IdentityHashMap<>();
        private final StringBuilder text = new StringBuilder();

        private Alias() {}

        public static <T> T after(T before, T after) {
          return after;
        }

        public static boolean same(Object a, Object b) {
          return a == b && a != null && hasIdentity(a);
        }

        public static String of(Object... roots) {
          Alias alias = new Alias();
          for (Object root : roots) {
            alias.tell(root, 0);
          }
          return alias.text.toString();
        }

        private void tell(Object object, int depth) {
          if (object == null || object instanceof Enum<?>) {
            text.append(object == null ? "-" : ((Enum<?>) object).name());
          } else if (hasIdentity(object)) {
            Integer known = numbers.putIfAbsent(object, numbers.size());
            text.append(known == null ? numbers.size() - 1 : known);
            if (known == null) {
              inside(object, depth);
            }
          } else {
            inside(object, depth);
          }
          text.append(' ');
        }

        private void inside(Object object, int depth) {
          Object[] parts = parts(object);
          if (parts.length > 0 && depth < 9 && numbers.size() < 99) {
            text.append('(');
            for (Object part : parts) {
              tell(part, depth + 1);
            }
            text.append(')');
          }
        }

        private static Object[] parts(Object object) {
          if (object instanceof Parts parts) {
            return parts.parts();
          }
          if (object instanceof Object[] array) {
            return array;
          }
          if (object instanceof List<?> || object instanceof ArrayDeque<?>) {
            return ((Collection<?>) object).toArray();
          }
          if (object instanceof Map<?, ?> map
              && map.keySet().stream().allMatch(key -> key instanceof String)) {
            return new TreeMap<>(map).values().toArray();
          }
          return object instanceof Box<?> box ? new Object[] {box.get()} : new Object[0];
        }

        /** Two equal values may stand for one. */
        private static boolean hasIdentity(Object object) {
          return object instanceof Parts parts
              ? parts.identity()
              : object instanceof Box<?>
                  || object instanceof ArrayList<?>
                  || object instanceof LinkedList<?>
                  || object instanceof ArrayDeque<?>
                  || object instanceof HashMap<?, ?>
                  || object instanceof HashSet<?>
                  || object instanceof Hashtable<?, ?>
                  || object instanceof ConcurrentHashMap<?, ?>
                  || object instanceof CopyOnWriteArrayList<?>
                  || object instanceof TreeMap<?, ?>
                  || object instanceof StringBuilder
                  || object instanceof StringBuffer
                  || object instanceof BitSet
                  || object instanceof AtomicInteger
                  || object instanceof AtomicLong
                  || object instanceof LongAdder
                  || object.getClass().isArray() && java.lang.reflect.Array.getLength(object) > 0;
        }
      }
      """;

  private PreludeIdentity() {}
}
