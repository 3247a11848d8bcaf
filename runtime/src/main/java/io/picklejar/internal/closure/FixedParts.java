package io.picklejar.internal.closure;

import io.picklejar.internal.heap.InitializerPart;
import io.picklejar.internal.heap.Refusal;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Tells a refused object that belongs to a static's value for good, so that making the value anew
 * makes it too, from one that may have been put there later, together with data that would be lost.
 */
final class FixedParts {

  private FixedParts() {}

  /**
   * {@return whether final fields and elements of immutable collections alone lead from the
   * static's value to what is refused, or to an object that {@linkplain OwnParts fills itself}}
   */
  static boolean lead(Refusal refusal, @Nullable Object value) {
    return lead(refusal, value, OwnParts::has);
  }

  /**
   * {@return the same}
   *
   * @param own tells the objects below which all is taken to be there since they were made
   */
  static boolean lead(Refusal refusal, @Nullable Object value, Predicate<Object> own) {
    Object current = value;
    for (String step : refusal.steps()) {
      if (current != null && own.test(current)) {
        return true;
      }
      if (current == null || InitializerPart.isElement(step) && !isImmutable(current)) {
        return false;
      }
      current = InitializerPart.step(current, step);
    }
    return current != null && !Moved.has(current);
  }

  /** What {@code List.of} and {@code Map.of} give. */
  private static boolean isImmutable(Object container) {
    return container.getClass().getName().startsWith("java.util.ImmutableCollections$");
  }
}
