package io.picklejar.internal.closure;

import io.picklejar.internal.heap.Refusal;
import io.picklejar.internal.jvm.Access;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Iterator;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells a refused object that belongs to a static's value for good, so that making the value anew
 * makes it too, from one that may have been put there later, together with data that would be lost.
 */
final class FixedParts {

  private static final Pattern ELEMENT = Pattern.compile("([^\\[]+)\\[([0-9]+)]");

  private FixedParts() {}

  /**
   * {@return whether final fields alone lead from the static's value to what is refused} An array
   * in a final field of a library's class is that library's own affair, such as the segments of a
   * cache.
   *
   * @param isUser whether a class is user code
   */
  static boolean lead(
      Refusal refusal, String label, @Nullable Object value, Predicate<Class<?>> isUser) {
    if (Iterator.class.isAssignableFrom(refusal.type()) || !refusal.path().startsWith(label)) {
      return false;
    }
    String steps = refusal.path().substring(label.length());
    Object current = value;
    for (String step : steps.isEmpty() ? new String[0] : steps.substring(1).split("\\.", -1)) {
      Matcher element = ELEMENT.matcher(step);
      boolean inArray = element.matches();
      Field field =
          current == null
              ? null
              : finalField(current.getClass(), inArray ? element.group(1) : step);
      if (field == null || current == null || inArray && isUser.test(field.getDeclaringClass())) {
        return false;
      }
      current = Access.slot(field).read(current);
      if (inArray) {
        current =
            current instanceof Object[] array ? array[Integer.parseInt(element.group(2))] : null;
      }
    }
    return true;
  }

  private static @Nullable Field finalField(Class<?> type, String name) {
    for (Class<?> declaring = type; declaring != null; declaring = declaring.getSuperclass()) {
      for (Field field : declaring.getDeclaredFields()) {
        if (field.getName().equals(name) && Modifier.isFinal(field.getModifiers())) {
          return field;
        }
      }
    }
    return null;
  }
}
