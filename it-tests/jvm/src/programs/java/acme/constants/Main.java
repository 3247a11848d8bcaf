package acme.constants;

import io.picklejar.it.harness.Exchange;
import java.awt.Color;
import java.awt.RenderingHints;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.net.StandardSocketOptions;
import java.nio.ByteOrder;
import java.nio.charset.CoderResult;
import java.nio.file.FileSystems;
import java.nio.file.StandardWatchEventKinds;
import java.text.DateFormat;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.chrono.ChronoLocalDate;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DecimalStyle;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.TemporalQueries;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.Comparator;
import java.util.Currency;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.Spliterators;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.jar.Attributes;
import javax.net.SocketFactory;
import javax.swing.text.SimpleAttributeSet;
import javax.xml.xpath.XPathConstants;

/**
 * What the JDK's API gives to everybody is the same object on the worker as what it gives there.
 */
public class Main {
  static Map<String, Object> held = new TreeMap<>();
  static Base64.Encoder encoder;
  static BigInteger one;

  static void collections(Map<String, Object> all) {
    all.put("encoder", Base64.getEncoder());
    all.put("url encoder", Base64.getUrlEncoder());
    all.put("mime encoder", Base64.getMimeEncoder());
    all.put("decoder", Base64.getDecoder());
    all.put("url decoder", Base64.getUrlDecoder());
    all.put("mime decoder", Base64.getMimeDecoder());
    all.put("empty list", Collections.emptyList());
    all.put("empty set", Collections.emptySet());
    all.put("empty map", Collections.emptyMap());
    all.put("empty sorted map", Collections.emptySortedMap());
    all.put("empty navigable set", Collections.emptyNavigableSet());
    all.put("empty iterator", Collections.emptyIterator());
    all.put("empty list iterator", Collections.emptyListIterator());
    all.put("empty enumeration", Collections.emptyEnumeration());
    all.put("empty spliterator", Spliterators.emptySpliterator());
    all.put("empty int spliterator", Spliterators.emptyIntSpliterator());
    all.put("list of none", List.of());
    all.put("set of none", Set.of());
    all.put("map of none", Map.of());
    all.put("empty optional", Optional.empty());
    all.put("empty optional int", OptionalInt.empty());
    all.put("hex format", HexFormat.of());
  }

  static void functions(Map<String, Object> all) {
    all.put("natural order", Comparator.naturalOrder());
    all.put("reverse order", Collections.reverseOrder());
    all.put("case insensitive", String.CASE_INSENSITIVE_ORDER);
    all.put("identity", Function.identity());
    all.put("unary identity", UnaryOperator.identity());
    all.put("int identity", IntUnaryOperator.identity());
    all.put("by key", Map.Entry.comparingByKey());
    all.put("time line order", ChronoLocalDate.timeLineOrder());
    all.put("first day of month", TemporalAdjusters.firstDayOfMonth());
    all.put("last day of year", TemporalAdjusters.lastDayOfYear());
    all.put("parsed leap second", DateTimeFormatter.parsedLeapSecond());
    all.put("zone id query", TemporalQueries.zoneId());
    all.put("precision query", TemporalQueries.precision());
    all.put("local date query", TemporalQueries.localDate());
  }

  static void times(Map<String, Object> all) {
    all.put("zero", Duration.ZERO);
    all.put("no period", Period.ZERO);
    all.put("epoch", Instant.EPOCH);
    all.put("first instant", Instant.MIN);
    all.put("first date", LocalDate.MIN);
    all.put("date of the epoch", LocalDate.EPOCH);
    all.put("noon", LocalTime.NOON);
    all.put("end of day", LocalTime.MAX);
    all.put("first date and time", LocalDateTime.MIN);
    all.put("last offset time", OffsetTime.MAX);
    all.put("first offset date", OffsetDateTime.MIN);
    all.put("utc", ZoneOffset.UTC);
    all.put("offset", ZoneOffset.ofHours(3));
    all.put("iso", IsoChronology.INSTANCE);
    all.put("iso date", DateTimeFormatter.ISO_DATE);
    all.put("decimal style", DecimalStyle.STANDARD);
    all.put("quarter", IsoFields.QUARTER_OF_YEAR);
    all.put("weeks", WeekFields.ISO);
    all.put("week of year", WeekFields.ISO.weekOfYear());
    all.put("week of month", WeekFields.of(Locale.US).weekOfMonth());
    all.put("clock", Clock.systemUTC());
  }

  static void others(Map<String, Object> all) {
    all.put("ten", BigInteger.TEN);
    all.put("seven", BigInteger.valueOf(7));
    all.put("minus sixteen", BigInteger.valueOf(-16));
    all.put("decimal one", BigDecimal.ONE);
    all.put("decimal five", BigDecimal.valueOf(5));
    all.put("decimal zero", BigDecimal.valueOf(0, 7));
    all.put("math", MathContext.DECIMAL64);
    all.put("locale", Locale.GERMANY);
    all.put("currency", Currency.getInstance("EUR"));
    all.put("byte order", ByteOrder.LITTLE_ENDIAN);
    all.put("overflow", CoderResult.OVERFLOW);
    all.put("malformed", CoderResult.malformedForLength(2));
    all.put("unmappable", CoderResult.unmappableForLength(3));
    all.put("file system", FileSystems.getDefault());
    all.put("watched", StandardWatchEventKinds.ENTRY_CREATE);
    all.put("redirect", ProcessBuilder.Redirect.INHERIT);
    all.put("socket option", StandardSocketOptions.SO_LINGER);
    all.put("sockets", SocketFactory.getDefault());
    all.put("manifest name", Attributes.Name.MAIN_CLASS);
    all.put("date field", DateFormat.Field.YEAR);
    all.put("red", Color.RED);
    all.put("hint", RenderingHints.KEY_ANTIALIASING);
    all.put("hint value", RenderingHints.VALUE_ANTIALIAS_ON);
    all.put("no attributes", SimpleAttributeSet.EMPTY);
    all.put("node set", XPathConstants.NODESET);
    all.put("stack walker", StackWalker.getInstance());
  }

  static Map<String, Object> all() {
    Map<String, Object> all = new TreeMap<>();
    collections(all);
    functions(all);
    times(all);
    others(all);
    return all;
  }

  static String differing(Map<String, Object> held) {
    List<String> differing = new ArrayList<>();
    for (Map.Entry<String, Object> entry : all().entrySet()) {
      if (held.get(entry.getKey()) != entry.getValue()) {
        differing.add(entry.getKey());
      }
    }
    return held.size() + " " + differing;
  }

  public static void main(String[] args) throws Exception {
    held = all();
    encoder = Base64.getUrlEncoder();
    one = BigInteger.ONE;
    Map<String, Object> captured = all();
    BigInteger own = new BigInteger("1");
    BigDecimal equal = new BigDecimal("5");
    Clock clock = Clock.systemUTC();
    Supplier<String> statics = () -> differing(held);
    Supplier<String> captures = () -> differing(captured);
    Supplier<String> single =
        () -> (encoder == Base64.getUrlEncoder()) + " " + (clock == Clock.systemUTC());
    Supplier<String> copies =
        () -> (one == BigInteger.ONE) + " " + (own == one) + " " + (equal == BigDecimal.valueOf(5));
    Supplier<String> still = () -> encoder.encodeToString(new byte[] {-1, 1}) + own + equal;
    Exchange.ship(args, statics, captures, single, copies, still);
  }
}
// -> 83 []
// -> 83 []
// -> true true
// -> true false false
// -> _wE=15
