package acme.values;

import io.picklejar.it.harness.Exchange;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.Currency;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Properties;
import java.util.Set;
import java.util.StringJoiner;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** JDK objects of many kinds, Serializable or not, assigned by {@code main}. */
public class Main {
  static DateTimeFormatter formatter;
  static ZoneId zone;
  static Instant instant;
  static Duration duration;
  static Charset charset;
  static Path path;
  static URI uri;
  static Locale locale;
  static Currency currency;
  static BigInteger integer;
  static BitSet bits;
  static RoundingMode rounding;
  static Set<RoundingMode> roundings;
  static Map<Object, String> identity = new IdentityHashMap<>();
  static Map<Object, String> weak = new WeakHashMap<>();
  static Map<String, Integer> synchronizedMap;
  static ConcurrentSkipListMap<String, Integer> skipping;
  static List<String> copying;
  static LinkedBlockingQueue<String> blocking;
  static PriorityQueue<String> priority;
  static Properties properties;
  static AtomicReference<Object> reference;
  static ReentrantLock lock;
  static StringBuilder builder;
  static StringJoiner joiner;
  static Base64.Encoder encoder;
  static List<Integer> copies;

  private static void assign() {
    formatter = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.GERMANY);
    zone = ZoneId.of("Europe/Berlin");
    instant = Instant.ofEpochSecond(1_000_000_000L, 5);
    duration = Duration.ofHours(49);
    charset = StandardCharsets.UTF_16BE;
    path = Path.of("a", "b");
    uri = URI.create("x://y/z?q#f");
    locale = Locale.CANADA_FRENCH;
    currency = Currency.getInstance("CHF");
    integer = BigInteger.TWO.pow(100);
    bits = BitSet.valueOf(new long[] {5});
    rounding = RoundingMode.HALF_EVEN;
    roundings = EnumSet.of(RoundingMode.UP, RoundingMode.DOWN);
    encoder = Base64.getUrlEncoder().withoutPadding();
  }

  private static void fill() {
    identity.put(rounding, "r");
    weak.put(rounding, "w");
    synchronizedMap = Collections.synchronizedMap(new java.util.TreeMap<>(Map.of("a", 1)));
    skipping = new ConcurrentSkipListMap<>(Comparator.reverseOrder());
    skipping.putAll(Map.of("a", 1, "b", 2));
    copying = new CopyOnWriteArrayList<>(List.of("c"));
    blocking = new LinkedBlockingQueue<>(List.of("d"));
    priority = new PriorityQueue<>((a, b) -> b.compareTo(a));
    Collections.addAll(priority, "a", "c", "b");
    properties = new Properties(System.getProperties());
    properties.setProperty("k", "v");
    reference = new AtomicReference<>(List.of("r"));
    lock = new ReentrantLock(true);
    builder = new StringBuilder("sb");
    joiner = new StringJoiner("-", "<", ">").add("1").add("2");
    copies = Collections.nCopies(3, 7);
  }

  public static void main(String[] args) throws Exception {
    assign();
    fill();
    Supplier<String> time =
        () ->
            formatter.format(LocalDate.of(2026, 11, 22))
                + " "
                + instant.atZone(zone).getHour()
                + " "
                + duration.toDays();
    Supplier<String> names = () -> charset + " " + path + " " + uri + " " + locale + " " + currency;
    Supplier<String> numbers = () -> integer + " " + bits;
    Supplier<String> enums =
        () -> rounding + " " + roundings + identity.get(rounding) + weak.get(rounding);
    Supplier<String> maps = () -> synchronizedMap + " " + skipping + " " + properties.get("k");
    Supplier<String> lists =
        () -> copying + " " + blocking + " " + priority.poll() + priority.poll() + copies;
    Supplier<String> holders =
        () -> reference + " " + lock.isFair() + " " + builder.append("!") + " " + joiner.add("3");
    Supplier<String> encoded = () -> encoder.encodeToString(new byte[] {-1, -2});
    Exchange.ship(args, time, names, numbers, enums, maps, lists, holders, encoded);
  }
}
// -> 22.11.2026 3 2
// -> UTF-16BE a/b x://y/z?q#f fr_CA CHF
// -> 1267650600228229401496703205376 {0, 2}
// -> HALF_EVEN [UP, DOWN]rw
// -> {a=1} {b=2, a=1} v
// -> [c] [d] cb[7, 7, 7]
// -> [r] true sb! <1-2-3>
// -> __4
