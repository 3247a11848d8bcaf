package io.picklejar.internal.heap;

import static io.picklejar.internal.heap.Parts.some;

import io.picklejar.internal.jvm.Access;
import java.text.DateFormatSymbols;
import java.text.NumberFormat;
import java.text.SimpleDateFormat;
import java.util.Calendar;
import java.util.Date;
import org.jspecify.annotations.Nullable;

/**
 * Formats of dates that were given symbols of their own, which Java serialization writes but has
 * them forget to use.
 */
final class DateFormatKind extends SpecialKind.Value {

  DateFormatKind() {
    super("SimpleDateFormat");
  }

  @Override
  boolean handles(Class<?> type) {
    return type == SimpleDateFormat.class;
  }

  @Override
  boolean takes(Object live) {
    return Boolean.TRUE.equals(Fields.value(live, "useDateFormatSymbols"));
  }

  @Override
  @Nullable Object[] parts(Object live) {
    SimpleDateFormat format = (SimpleDateFormat) live;
    return Parts.parts(
        format.toPattern(),
        Fields.value(live, "formatData"),
        Fields.value(live, "locale"),
        format.getCalendar(),
        format.getNumberFormat(),
        format.get2DigitYearStart());
  }

  @Override
  Object make(Class<?> type, @Nullable Object[] parts) {
    SimpleDateFormat made =
        new SimpleDateFormat((String) some(parts, 0), (DateFormatSymbols) some(parts, 1));
    Access.slot(Fields.declared(SimpleDateFormat.class, "locale")).write(made, parts[2]);
    made.setCalendar((Calendar) some(parts, 3));
    made.setNumberFormat((NumberFormat) some(parts, 4));
    made.set2DigitYearStart((Date) some(parts, 5));
    return made;
  }
}
