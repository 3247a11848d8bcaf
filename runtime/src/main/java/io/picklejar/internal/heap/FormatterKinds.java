package io.picklejar.internal.heap;

import static io.picklejar.internal.heap.Parts.number;
import static io.picklejar.internal.heap.Parts.parts;
import static io.picklejar.internal.heap.Parts.some;

import io.picklejar.internal.jvm.Access;
import java.lang.reflect.Constructor;
import java.time.temporal.TemporalField;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Parts of a {@link java.time.format.DateTimeFormatter} that later JDKs give further fields: made
 * by their constructors, which set those.
 */
final class FormatterKinds {
  private static final String PREFIX = "java.time.format.DateTimeFormatterBuilder$";
  private static final String FRACTION = PREFIX + "FractionPrinterParser";
  private static final String LITERAL = PREFIX + "CharLiteralPrinterParser";

  static final List<SpecialKind> ALL =
      List.of(
          MadeKind.named(
              "DateTimeFormatter.fraction",
              FRACTION::equals,
              FormatterKinds::takeFraction,
              FormatterKinds::fraction),
          MadeKind.named(
              "DateTimeFormatter.literal",
              LITERAL::equals,
              live -> parts(Fields.value(live, "literal")),
              p -> constructor(LITERAL, char.class).newInstance(p[0])));

  private FormatterKinds() {}

  private static @Nullable Object[] takeFraction(Object live) {
    return parts(
        Fields.value(live, "field"),
        Fields.value(live, "minWidth"),
        Fields.value(live, "maxWidth"),
        Fields.value(live, "decimalPoint"),
        Fields.value(live, "subsequentWidth"));
  }

  private static Object fraction(@Nullable Object[] parts) throws ReflectiveOperationException {
    return constructor(
            FRACTION, TemporalField.class, int.class, int.class, boolean.class, int.class)
        .newInstance(
            some(parts, 0), number(parts, 1), number(parts, 2), some(parts, 3), number(parts, 4));
  }

  private static Constructor<?> constructor(String name, Class<?>... types)
      throws ReflectiveOperationException {
    Constructor<?> constructor = Class.forName(name).getDeclaredConstructor(types);
    Access.force(constructor);
    return constructor;
  }
}
