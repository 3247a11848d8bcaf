package acme.across;

import io.picklejar.it.harness.Exchange;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/** Values of the JDK whose insides are others in another JDK. */
public class Main {
  static DateTimeFormatter months;
  static DateTimeFormatter localized;
  static PathMatcher glob;
  static PathMatcher regex;
  static RandomGenerator lxm;
  static RandomGenerator.SplittableGenerator splittable;
  static RandomGenerator xoshiro;

  public static void main(String[] args) throws Exception {
    months =
        new DateTimeFormatterBuilder()
            .appendText(ChronoField.MONTH_OF_YEAR, Map.of(1L, "one", 2L, "two", 11L, "eleven"))
            .appendLiteral('-')
            .appendText(ChronoField.DAY_OF_WEEK, TextStyle.SHORT)
            .toFormatter(Locale.ENGLISH);
    localized =
        new DateTimeFormatterBuilder()
            .appendPattern("uuuu-MM-dd'T'HH:mm[:ss][.SSS]")
            .appendZoneText(TextStyle.SHORT)
            .parseDefaulting(ChronoField.NANO_OF_DAY, 0)
            .toFormatter(Locale.ROOT);
    glob = FileSystems.getDefault().getPathMatcher("glob:*.{java,class}");
    regex = FileSystems.getDefault().getPathMatcher("regex:a+.txt");
    lxm = RandomGenerator.of("L64X128MixRandom");
    lxm.nextInt();
    splittable = RandomGenerator.SplittableGenerator.of("L32X64MixRandom");
    splittable.nextLong();
    xoshiro = RandomGenerator.of("Xoshiro256PlusPlus");
    xoshiro.nextInt();
    Supplier<String> dates =
        () ->
            months.format(LocalDate.of(2026, 11, 22))
                + " "
                + months.parse("two-Mon").get(ChronoField.MONTH_OF_YEAR);
    Supplier<String> patterns =
        () -> localized.format(LocalDateTime.of(2026, 1, 2, 3, 4).atZone(java.time.ZoneOffset.UTC));
    Supplier<String> paths =
        () ->
            glob.matches(Path.of("A.java"))
                + " "
                + glob.matches(Path.of("A.txt"))
                + regex.matches(Path.of("aa.txt"));
    PathMatcher captured = FileSystems.getDefault().getPathMatcher("glob:**/x?");
    Supplier<Boolean> matches = () -> captured.matches(Path.of("a/b/xy"));
    Supplier<Long> next = () -> lxm.nextLong();
    Supplier<Long> split = () -> splittable.split().nextLong() + splittable.nextLong();
    Supplier<Integer> third = () -> xoshiro.nextInt(1000);
    Exchange.ship(args, dates, patterns, paths, matches, next, split, third);
  }
}
// -> eleven-Sun 2
// -> 2026-01-02T03:04:00.000Z
// -> true falsetrue
// -> true
// -> *
// -> *
// -> *
