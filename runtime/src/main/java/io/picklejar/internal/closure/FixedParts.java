package io.picklejar.internal.closure;

import io.picklejar.internal.heap.InitializerPart;
import io.picklejar.internal.heap.Refusal;
import io.picklejar.internal.jvm.Access;
import java.lang.reflect.Field;
import org.jspecify.annotations.Nullable;

/**
 * Tells a refused object that belongs to a static's value for good, so that making the value anew
 * makes it too, from one that may have been put there later, together with data that would be lost.
 */
final class FixedParts {

  private FixedParts() {}

  /**
   * {@return whether final fields alone lead from the static's value to what is refused, or to an
   * object that {@linkplain OwnParts fills itself}}
   */
  static boolean lead(Refusal refusal, String label, @Nullable Object value) {
    if (!refusal.path().startsWith(label)) {
      return false;
    }
    String steps = refusal.path().substring(label.length());
    Object current = value;
    for (String step : steps.isEmpty() ? new String[0] : steps.substring(1).split("\\.", -1)) {
      if (current != null && OwnParts.has(current)) {
        return true;
      }
      Field field = current == null ? null : InitializerPart.finalField(current.getClass(), step);
      if (field == null || current == null) {
        return false;
      }
      current = Access.slot(field).read(current);
    }
    return !Moved.has(current);
  }
}
