package io.picklejar.internal.closure;

import io.picklejar.internal.heap.Inline;
import org.jspecify.annotations.Nullable;

/** Values that take no more bytes than to say that they are left out would. */
final class SmallValues {

  private static final int LENGTH = 32;

  private SmallValues() {}

  /** {@return whether the value is one: none, a primitive, a short string, an enum's constant} */
  static boolean contain(@Nullable Object value) {
    return value == null
        || value instanceof Enum<?>
        || (value instanceof String text ? text.length() <= LENGTH : Inline.is(value));
  }
}
