package io.picklejar.it.generator.grammar;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Imports what a text names, type by type: the compiler looks a name up in each package that is
 * imported as a whole, in each file again, which takes it much of its time.
 */
final class Imports {
  private static final List<String> PACKAGES =
      List.of(
          "java.io IOException ObjectInput ObjectInputStream ObjectOutput ObjectOutputStream"
              + " Serializable UncheckedIOException InvalidObjectException",
          "java.math BigDecimal BigInteger RoundingMode",
          "java.time DayOfWeek Duration Instant LocalDate LocalDateTime LocalTime Period"
              + " ZoneOffset ZonedDateTime",
          "java.util AbstractList AbstractMap ArrayDeque ArrayList Arrays BitSet Collection"
              + " Collections Comparator Currency Deque EnumMap EnumSet HashMap HashSet Hashtable"
              + " IdentityHashMap IntSummaryStatistics Iterator LinkedHashMap LinkedHashSet"
              + " LinkedList List Locale Map NavigableMap NavigableSet Objects Optional OptionalInt"
              + " PriorityQueue Properties Queue Random Set Spliterator StringJoiner TreeMap"
              + " TreeSet UUID Vector",
          "java.util.concurrent Callable ConcurrentHashMap ConcurrentLinkedQueue"
              + " ConcurrentSkipListMap CopyOnWriteArrayList LinkedBlockingQueue",
          "java.util.concurrent.atomic AtomicBoolean AtomicInteger AtomicIntegerArray AtomicLong"
              + " AtomicReference LongAdder",
          "java.util.function BiFunction BinaryOperator Function IntFunction IntSupplier"
              + " IntUnaryOperator LongSupplier Predicate Supplier ToIntFunction UnaryOperator",
          "java.util.regex Pattern",
          "java.util.stream Collectors IntStream Stream");

  private Imports() {}

  /** {@return imports of the JDK's types that the text names} */
  static String of(String text) {
    Set<String> words = new LinkedHashSet<>(Arrays.asList(text.split("[^A-Za-z]+")));
    StringBuilder imports = new StringBuilder();
    for (String line : PACKAGES) {
      String[] names = line.split(" ");
      for (int i = 1; i < names.length; i++) {
        if (words.contains(names[i])) {
          imports.append("import ").append(names[0]).append('.').append(names[i]).append(";\n");
        }
      }
    }
    return imports.toString();
  }
}
