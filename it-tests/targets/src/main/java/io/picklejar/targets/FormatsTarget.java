package io.picklejar.targets;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** Formats, charsets, encoders and digests. */
// ships: FormatsTarget.DECIMAL, FormatsTarget.DATE, FormatsTarget.MESSAGE, FormatsTarget.CHARSET,
// FormatsTarget.ENCODER
public final class FormatsTarget {
  private FormatsTarget() {}

  static java.text.DecimalFormat DECIMAL;
  static java.text.SimpleDateFormat DATE;
  static java.text.MessageFormat MESSAGE;
  static java.nio.charset.Charset CHARSET;
  static java.util.Base64.Encoder ENCODER;

  public static List<Supplier<?>> functions() {
    DECIMAL =
        new java.text.DecimalFormat(
            "#,##0.00", java.text.DecimalFormatSymbols.getInstance(Locale.ROOT));
    DATE = new java.text.SimpleDateFormat("yyyy-MM-dd", Locale.ROOT);
    DATE.setTimeZone(java.util.TimeZone.getTimeZone("UTC"));
    MESSAGE = new java.text.MessageFormat("{0} of {1}", Locale.ROOT);
    CHARSET = java.nio.charset.StandardCharsets.UTF_16BE;
    ENCODER = java.util.Base64.getUrlEncoder().withoutPadding();
    return List.of(
        () -> DECIMAL.format(1234.5),
        () -> DATE.format(new java.util.Date(0)),
        () -> MESSAGE.format(new Object[] {1, "x"}),
        () -> ENCODER.encodeToString("äö?".getBytes(CHARSET)));
  }
}
