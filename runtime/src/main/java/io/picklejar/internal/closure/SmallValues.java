package io.picklejar.internal.closure;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Values that take no more bytes than to say that they are left out would. */
final class SmallValues {

  private static final int LENGTH = 32;

  private static final Set<Class<?>> BOXES =
      Set.of(
          Boolean.class,
          Character.class,
          Byte.class,
          Short.class,
          Integer.class,
          Long.class,
          Float.class,
          Double.class);

  private SmallValues() {}

  /** {@return whether the value is one: none, a primitive, a short string, an enum's constant} */
  static boolean contain(@Nullable Object value) {
    return value == null
        || value instanceof Enum<?>
        || value instanceof String text && text.length() <= LENGTH
        || BOXES.contains(value.getClass());
  }
}
