package io.picklejar.internal.heap;

import static io.picklejar.internal.heap.MadeKind.exactly;
import static io.picklejar.internal.heap.MadeKind.named;
import static io.picklejar.internal.heap.Parts.number;
import static io.picklejar.internal.heap.Parts.parts;
import static io.picklejar.internal.heap.Parts.some;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.CoderResult;
import java.time.temporal.WeekFields;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Values of which the JDK keeps one object each for the common ones, and parts of such objects. */
final class CachedKinds {
  private static final int LARGEST_INTEGER = 16;
  private static final int LARGEST_SCALE = 15;

  private static final Map<String, Function<WeekFields, Object>> FIELDS =
      Map.of(
          "dayOfWeek", WeekFields::dayOfWeek,
          "weekOfMonth", WeekFields::weekOfMonth,
          "weekOfYear", WeekFields::weekOfYear,
          "weekOfWeekBasedYear", WeekFields::weekOfWeekBasedYear,
          "weekBasedYear", WeekFields::weekBasedYear);

  static final List<SpecialKind> ALL =
      List.of(
          exactly(
              BigInteger.class, CachedKinds::takeInteger, p -> BigInteger.valueOf(number(p, 0))),
          exactly(
              BigDecimal.class,
              CachedKinds::takeDecimal,
              p -> BigDecimal.valueOf(number(p, 0), number(p, 1))),
          exactly(
              CoderResult.class,
              r -> r.isError() ? parts(r.isMalformed(), r.length()) : null,
              p ->
                  Boolean.TRUE.equals(p[0])
                      ? CoderResult.malformedForLength(number(p, 1))
                      : CoderResult.unmappableForLength(number(p, 1))),
          named(
              "WeekFields.field",
              "java.time.temporal.WeekFields$ComputedDayOfField"::equals,
              CachedKinds::takeField,
              p -> field((String) some(p, 1)).apply((WeekFields) some(p, 0))));

  private CachedKinds() {}

  private static @Nullable Object @Nullable [] takeInteger(BigInteger live) {
    if (live.bitLength() >= Integer.SIZE) {
      return null;
    }
    int value = live.intValue();
    return Math.abs(value) <= LARGEST_INTEGER && live == BigInteger.valueOf(value)
        ? parts(value)
        : null;
  }

  private static @Nullable Object @Nullable [] takeDecimal(BigDecimal live) {
    int scale = live.scale();
    if (scale < 0 || scale > LARGEST_SCALE || live.signum() < 0 || live.precision() > 2) {
      return null;
    }
    int unscaled = live.unscaledValue().intValue();
    return live == BigDecimal.valueOf(unscaled, scale) ? parts(unscaled, scale) : null;
  }

  private static @Nullable Object @Nullable [] takeField(Object live) {
    WeekFields owner = (WeekFields) Fields.value(live, "weekDef");
    for (Map.Entry<String, Function<WeekFields, Object>> field : FIELDS.entrySet()) {
      if (owner != null && field.getValue().apply(owner) == live) {
        return parts(owner, field.getKey());
      }
    }
    return null;
  }

  private static Function<WeekFields, Object> field(String name) {
    return Objects.requireNonNull(FIELDS.get(name), name);
  }
}
