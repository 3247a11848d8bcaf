package io.picklejar.targets;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Dates, big numbers, optionals, patterns and other value classes. */
// ships: ValueClassesTarget.VALUES, ValueClassesTarget.PATTERN
public final class ValueClassesTarget {
  private ValueClassesTarget() {}

  static List<Object> VALUES;
  static Pattern PATTERN;

  public static List<Supplier<?>> functions() {
    VALUES =
        List.of(
            Instant.ofEpochSecond(1_700_000_000),
            LocalDate.of(2026, 2, 28),
            Duration.ofMinutes(90),
            new BigDecimal("12345678901234567890.123"),
            BigInteger.TWO.pow(200),
            Locale.GERMANY,
            Currency.getInstance("EUR"),
            UUID.fromString("00000000-0000-0001-0000-000000000002"),
            ZoneId.of("Europe/Berlin"),
            URI.create("http://example.com/a?b"));
    PATTERN = Pattern.compile("(\\d+)-(?<rest>.*)", Pattern.CASE_INSENSITIVE);
    return List.of(() -> VALUES, () -> PATTERN.matcher("12-ab").replaceAll("${rest}$1"));
  }
}
