package io.picklejar.internal.heap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.URI;
import java.net.URL;
import java.text.ChoiceFormat;
import java.text.DecimalFormat;
import java.text.MessageFormat;
import java.text.SimpleDateFormat;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.chrono.JapaneseDate;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What {@code ObjectOutputStream} gives back, we give back, or the very original where Java
 * serialization loses something (capacities of hash tables): both serialize to the same bytes.
 */
class DifferentialTest {

  private static Stream<Object> numbersAndText() throws Exception {
    LongAdder adder = new LongAdder();
    adder.add(5);
    LongAccumulator accumulator = new LongAccumulator((LongBinaryOperatorS) Long::max, 3);
    accumulator.accumulate(9);
    Random random = new Random(42);
    random.nextGaussian();
    return Stream.of(
        new BigDecimal("1.230"),
        BigInteger.TWO.pow(200),
        new AtomicInteger(3),
        new AtomicLong(4),
        adder,
        accumulator,
        new AtomicReference<>("x"),
        new AtomicIntegerArray(new int[] {1, 2}),
        new AtomicBoolean(true),
        random,
        new StringBuilder("sb"),
        new StringBuffer("buf"),
        Pattern.compile("a+(b)", Pattern.CASE_INSENSITIVE),
        UUID.nameUUIDFromBytes(new byte[] {1}),
        Locale.forLanguageTag("de-CH-1996"),
        Currency.getInstance("EUR"),
        BitSet.valueOf(new long[] {5, 9}),
        URI.create("http://x/y?z"),
        new URL("http://localhost/y"),
        InetAddress.getByAddress("h", new byte[] {1, 2, 3, 4}),
        new java.io.File("a/b"),
        new IllegalStateException("m", new RuntimeException("c")));
  }

  interface LongBinaryOperatorS extends java.util.function.LongBinaryOperator, Serializable {}

  interface ComparatorS<T> extends Comparator<T>, Serializable {}

  private static Stream<Object> timeAndFormats() {
    return Stream.of(
        Instant.EPOCH,
        LocalDate.of(2020, 2, 29),
        LocalDateTime.MIN,
        ZonedDateTime.of(2020, 1, 1, 1, 1, 1, 1, ZoneId.of("Europe/Zurich")),
        OffsetTime.MAX,
        Duration.ofNanos(-1),
        Period.ofDays(3),
        Year.of(5),
        ZoneOffset.ofHours(3),
        JapaneseDate.of(2020, 1, 1),
        Clock.fixed(Instant.EPOCH, ZoneOffset.UTC),
        new Date(5),
        new GregorianCalendar(2020, 1, 1),
        TimeZone.getTimeZone("Europe/Berlin"),
        new SimpleTimeZone(3600000, "X"),
        new SimpleDateFormat("yyyy-MM-dd", Locale.ROOT),
        new DecimalFormat("#,##0.00"),
        new MessageFormat("{0} of {1}", Locale.ROOT),
        new ChoiceFormat("0#none|1#one"));
  }

  private static Stream<Object> collections() {
    List<Integer> live = new ArrayList<>(List.of(1, 2));
    LinkedHashMap<String, Integer> accessed = new LinkedHashMap<>(16, 0.75f, true);
    accessed.put("a", 1);
    accessed.put("b", 2);
    accessed.get("a");
    TreeMap<String, Integer> sorted = new TreeMap<>((ComparatorS<String>) (a, b) -> b.compareTo(a));
    sorted.putAll(Map.of("x", 1, "y", 2));
    return Stream.of(
        live,
        new LinkedList<>(live),
        new ArrayDeque<>(live),
        new Vector<>(live),
        new HashMap<>(Map.of("k", 1)),
        accessed,
        sorted,
        new TreeSet<>(live),
        new HashSet<>(live),
        new LinkedHashSet<>(live),
        new PriorityQueue<>(live),
        new IdentityHashMap<>(Map.of("k", 1)),
        new Hashtable<>(Map.of("k", 1)),
        new EnumMap<>(Map.of(TimeUnit.DAYS, 1)),
        EnumSet.of(TimeUnit.DAYS),
        List.of(1, 2, 3),
        List.of(),
        Set.of(1),
        Map.of("k", "v"),
        Map.of());
  }

  private static Stream<Object> wrappers() {
    List<Integer> live = new ArrayList<>(List.of(1, 2));
    Properties properties = new Properties();
    properties.setProperty("k", "v");
    return Stream.of(
        Arrays.asList(1, null),
        Collections.emptyList(),
        Collections.emptyMap(),
        Collections.singletonList(1),
        Collections.singletonMap("k", 1),
        Collections.nCopies(3, "x"),
        Collections.unmodifiableList(live),
        Collections.unmodifiableMap(new TreeMap<>(Map.of(1, 2))),
        Collections.synchronizedMap(new HashMap<>(Map.of("k", 1))),
        Collections.checkedList(live, Integer.class),
        Collections.newSetFromMap(new TreeMap<>()),
        Collections.reverseOrder(),
        Stream.of(1, null).toList(),
        properties,
        new AbstractMap.SimpleEntry<>("k", live),
        new Extra());
  }

  static class Extra extends HashMap<String, Integer> {
    final int extra = 4;

    Extra() {
      put("a", 1);
    }
  }

  private static Stream<Object> concurrent() {
    return Stream.of(
        new ConcurrentHashMap<>(Map.of("k", 1)),
        new ConcurrentSkipListMap<>(Map.of("k", 1)),
        new ConcurrentSkipListSet<>(Set.of(1)),
        new ConcurrentLinkedQueue<>(List.of(1)),
        new ConcurrentLinkedDeque<>(List.of(1)),
        new CopyOnWriteArrayList<>(List.of(1)),
        new CopyOnWriteArraySet<>(List.of(1)),
        new LinkedBlockingQueue<>(List.of(1)),
        new ArrayBlockingQueue<>(3, true, List.of(1)),
        new LinkedBlockingDeque<>(List.of(1)),
        new PriorityBlockingQueue<>(List.of(2, 1)),
        new LinkedTransferQueue<>(List.of(1)),
        new ReentrantLock(true),
        new ReentrantReadWriteLock(),
        new Semaphore(3),
        ConcurrentHashMap.newKeySet());
  }

  private static Stream<Object> functions() {
    Comparator<String> byLength =
        Comparator.comparing((Function<String, Integer> & Serializable) String::length);
    return Stream.of(
        byLength.reversed(),
        byLength.thenComparing(Comparator.naturalOrder()),
        Map.Entry.comparingByKey(),
        Comparator.nullsFirst(Comparator.<String>naturalOrder()),
        String.CASE_INSENSITIVE_ORDER);
  }

  @TestFactory
  Stream<DynamicTest> comes_back_as_from_java_serialization() throws Exception {
    return Stream.of(
            numbersAndText(),
            timeAndFormats(),
            collections(),
            wrappers(),
            concurrent(),
            functions())
        .flatMap(values -> values)
        .map(value -> DynamicTest.dynamicTest(value.getClass().getName(), () -> compare(value)));
  }

  private static void compare(Object value) throws Exception {
    Object ours = RoundTrip.of(value);

    if (!value.getClass().isHidden()) {
      assertThat(ours.getClass()).isEqualTo(value.getClass());
    }
    assertThat(write(ours)).isIn(write(read(write(value))), write(value));
  }

  private static byte[] write(Object value) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(value);
    }
    return bytes.toByteArray();
  }

  private static Object read(byte[] bytes) throws IOException, ClassNotFoundException {
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
      return in.readObject();
    }
  }
}
