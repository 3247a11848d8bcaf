package io.picklejar.targets;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** Formats whose classes have other fields in newer JDKs. */
// ships: JdkFormatsTarget.fractions, JdkFormatsTarget.zoned, JdkFormatsTarget.localized
// ships: JdkFormatsTarget.hex
public final class JdkFormatsTarget {
  private JdkFormatsTarget() {}

  static DateTimeFormatter fractions;
  static DateTimeFormatter zoned;
  static DateTimeFormatter localized;
  static HexFormat hex;

  public static List<Supplier<?>> functions() {
    fractions = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSS", Locale.ROOT);
    zoned = DateTimeFormatter.ISO_LOCAL_DATE_TIME.withZone(ZoneId.of("Europe/Berlin"));
    localized = DateTimeFormatter.ofLocalizedDate(FormatStyle.SHORT).withLocale(Locale.ROOT);
    hex = HexFormat.ofDelimiter(":").withUpperCase();
    LocalDateTime time = LocalDateTime.of(2001, 2, 3, 4, 5, 6, 7_000_000);
    return List.of(
        () -> fractions.format(time),
        () -> fractions.parse("2001-02-03 04:05:06.789", LocalDateTime::from),
        () -> zoned.format(Instant.EPOCH.plusMillis(5)),
        () -> localized.format(time).isEmpty(),
        () -> hex.formatHex(new byte[] {1, -1}));
  }
}
