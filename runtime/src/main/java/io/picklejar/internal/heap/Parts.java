package io.picklejar.internal.heap;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The parts of special kinds. */
final class Parts {

  private Parts() {}

  /** {@return the parts as an array} */
  static @Nullable Object[] parts(@Nullable Object... parts) {
    return parts;
  }

  /** {@return a part that is always there} */
  static Object some(@Nullable Object[] parts, int index) {
    return Objects.requireNonNull(parts[index]);
  }

  /** {@return a part that is an {@code int}} */
  static int number(@Nullable Object[] parts, int index) {
    return (Integer) some(parts, index);
  }
}
