package acme.dates;

import io.picklejar.it.harness.Exchange;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.chrono.Chronology;
import java.time.chrono.JapaneseDate;
import java.time.chrono.ThaiBuddhistDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.format.ResolverStyle;
import java.time.format.SignStyle;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.TemporalField;
import java.time.temporal.TemporalUnit;
import java.time.temporal.ValueRange;
import java.time.temporal.WeekFields;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/** All of java.time. */
public class Main {
  static final List<Object> VALUES = new ArrayList<>();
  static final List<DateTimeFormatter> FORMATTERS = new ArrayList<>();
  static TemporalAdjuster friday;
  static TemporalAdjuster own;
  static TemporalField week;
  static TemporalField quarter;
  static TemporalUnit unit;
  static WeekFields weeks;
  static Chronology japanese;
  static Clock fixed;
  static Clock offset;
  static Clock ticking;
  static ZoneRules rules;
  static ZoneOffsetTransition transition;
  static int days;

  private static void values() {
    LocalDate date = LocalDate.of(2024, 2, 29);
    VALUES.addAll(
        List.of(
            date,
            LocalTime.of(1, 2, 3, 4),
            LocalDateTime.of(date, LocalTime.NOON),
            date.atStartOfDay(ZoneId.of("Europe/Berlin")),
            OffsetDateTime.of(date, LocalTime.MIN, ZoneOffset.ofHours(5)),
            OffsetTime.of(LocalTime.MAX, ZoneOffset.UTC)));
    VALUES.addAll(
        List.of(
            Instant.ofEpochSecond(5, 6),
            Duration.ofMillis(-5),
            Period.of(1, 2, 3),
            Year.of(-1),
            YearMonth.of(2024, 2),
            MonthDay.of(2, 29),
            Month.MAY,
            DayOfWeek.SUNDAY,
            ZoneId.of("UTC+3"),
            ZoneOffset.ofHoursMinutes(-3, -30)));
    VALUES.addAll(
        List.of(
            JapaneseDate.from(date),
            ThaiBuddhistDate.from(date),
            ValueRange.of(1, 2, 3),
            ChronoUnit.DECADES,
            ZonedDateTime.ofInstant(Instant.EPOCH, ZoneId.of("America/New_York"))));
  }

  private static void formatters() {
    FORMATTERS.addAll(
        List.of(
            DateTimeFormatter.ISO_OFFSET_DATE_TIME,
            DateTimeFormatter.ofPattern("EEEE d. MMMM uuuu G HH:mm:ss.SSS VV xx", Locale.GERMANY),
            DateTimeFormatter.ofLocalizedDate(FormatStyle.SHORT).withLocale(Locale.UK),
            DateTimeFormatter.RFC_1123_DATE_TIME.withZone(ZoneId.of("UTC")),
            new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendValue(ChronoField.YEAR, 4, 10, SignStyle.EXCEEDS_PAD)
                .appendLiteral(" in ")
                .appendText(ChronoField.MONTH_OF_YEAR, Map.of(2L, "second", 3L, "third"))
                .padNext(5, '*')
                .appendText(ChronoField.DAY_OF_WEEK, TextStyle.SHORT)
                .optionalStart()
                .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
                .optionalEnd()
                .appendOffset("+HH:MM", "Z")
                .parseDefaulting(ChronoField.HOUR_OF_DAY, 5)
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT)));
  }

  private static void others() {
    days = 3;
    friday = TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY);
    own = TemporalAdjusters.ofDateAdjuster(date -> date.plusDays(days));
    weeks = WeekFields.of(DayOfWeek.WEDNESDAY, 2);
    week = weeks.weekOfWeekBasedYear();
    quarter = IsoFields.QUARTER_OF_YEAR;
    unit = IsoFields.WEEK_BASED_YEARS;
    japanese = Chronology.of("Japanese");
    fixed = Clock.fixed(Instant.ofEpochSecond(100), ZoneId.of("Asia/Tokyo"));
    offset = Clock.offset(fixed, Duration.ofSeconds(5));
    ticking = Clock.tick(fixed, Duration.ofSeconds(30));
    rules = ZoneId.of("Europe/Berlin").getRules();
    transition = rules.nextTransition(Instant.ofEpochSecond(1_700_000_000L));
  }

  static String formatted() {
    ZonedDateTime time = ZonedDateTime.of(2024, 2, 29, 1, 2, 3, 400_000_000, ZoneId.of("UTC+1"));
    StringBuilder all = new StringBuilder();
    FORMATTERS.forEach(formatter -> all.append(formatter.format(time)).append('|'));
    return all.append(Instant.from(FORMATTERS.get(0).parse("2024-02-29T00:00:00Z"))).toString();
  }

  static String adjusted() {
    LocalDate date = LocalDate.of(2024, 3, 1);
    return date.with(friday)
        + " "
        + date.plusDays(1).with(friday)
        + date.with(own)
        + date.get(week)
        + date.get(quarter)
        + date.plus(1, unit)
        + weeks.getFirstDayOfWeek()
        + (japanese == Chronology.of("Japanese"))
        + japanese.dateNow(fixed)
        + fixed.instant()
        + offset.instant()
        + ticking.instant()
        + rules.getOffset(Instant.ofEpochSecond(1_720_000_000L))
        + transition;
  }

  public static void main(String[] args) throws Exception {
    values();
    formatters();
    others();
    Supplier<Object> values = () -> VALUES;
    Supplier<String> formatted = () -> formatted();
    Supplier<String> adjusted = () -> adjusted();
    Exchange.ship(args, values, formatted, adjusted);
  }
}
// -> *
// -> *
// -> *
