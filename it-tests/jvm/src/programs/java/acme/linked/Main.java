package acme.linked;

import io.picklejar.it.harness.Exchange;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lambdas of the JDK that are not serializable, some linked before the agent was there. */
public class Main {
  static final Collector<String, ?, Set<String>> SET = Collectors.toSet();
  static Collector<String, ?, List<String>> list;
  static TemporalAdjuster first;
  static TemporalAdjuster later;
  static int days;

  public static void main(String[] args) throws Exception {
    list = Collectors.filtering(s -> s.length() > days, Collectors.toList());
    first = TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY);
    later = TemporalAdjusters.ofDateAdjuster(date -> date.plusDays(days));
    days = 2;
    LocalDate day = LocalDate.of(2024, 5, 5);
    Callable<String> callable = Executors.callable(() -> days++, "called");
    Supplier<String> collected =
        () -> new TreeSet<>(Stream.of("b", "a").collect(SET)) + "" + Stream.of("abc").collect(list);
    Supplier<String> adjusted = () -> day.with(first) + " " + day.with(later);
    Callable<String> called = () -> callable.call() + days;
    Exchange.ship(args, collected, adjusted, called);
  }
}
// -> [a, b][abc]
// -> 2024-05-06 2024-05-07
// -> called3
