package io.picklejar.targets;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** A clock and a formatter in statics. */
// ships: TimeZoneClockTarget.CLOCK, TimeZoneClockTarget.FORMAT
public final class TimeZoneClockTarget {
  private TimeZoneClockTarget() {}

  static Clock CLOCK;
  static DateTimeFormatter FORMAT;

  public static List<Supplier<?>> functions() {
    CLOCK = Clock.fixed(Instant.ofEpochSecond(0), ZoneId.of("UTC"));
    FORMAT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
    return List.of(() -> LocalDateTime.now(CLOCK).format(FORMAT));
  }
}
