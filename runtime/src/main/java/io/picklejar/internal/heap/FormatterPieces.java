package io.picklejar.internal.heap;

import io.picklejar.internal.jvm.Access;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Pieces of a {@link java.time.format.DateTimeFormatter} that newer JDKs keep more fields in, which
 * follow from the older ones: they are made by their own constructors.
 */
final class FormatterPieces {
  private static final String PREFIX = "java.time.format.DateTimeFormatterBuilder$";

  static final List<SpecialKind> ALL =
      List.of(
          piece(
              "FractionPrinterParser",
              "field",
              "minWidth",
              "maxWidth",
              "decimalPoint",
              "subsequentWidth"),
          piece("CharLiteralPrinterParser", "literal"));

  private FormatterPieces() {}

  private static SpecialKind piece(String name, String... fields) {
    String type = PREFIX + name;
    return MadeKind.named(
        name,
        type::equals,
        live -> Arrays.stream(fields).map(field -> Fields.value(live, field)).toArray(),
        parts -> make(Class.forName(type), fields, parts));
  }

  private static Object make(Class<?> type, String[] fields, @Nullable Object[] parts)
      throws ReflectiveOperationException {
    Class<?>[] parameters =
        Arrays.stream(fields).map(field -> type(type, field)).toArray(Class<?>[]::new);
    try {
      return Access.constructor(type, parameters).invokeWithArguments(parts);
    } catch (ReflectiveOperationException | RuntimeException e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException("cannot make a " + type.getName(), e);
    }
  }

  private static Class<?> type(Class<?> type, String name) {
    Field field = Fields.find(type, name);
    return field == null
        ? type(Objects.requireNonNull(type.getSuperclass(), name), name)
        : field.getType();
  }
}
