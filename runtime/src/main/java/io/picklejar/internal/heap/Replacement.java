package io.picklejar.internal.heap;

import java.lang.invoke.MethodHandle;
import org.jspecify.annotations.Nullable;

/** What {@code writeReplace} gives, as {@code ObjectOutputStream} asks for it. */
final class Replacement {

  private Replacement() {}

  /**
   * {@return the object to write instead, or the value itself} Asked again until the class stays
   * the same.
   */
  static @Nullable Object of(Object value, Plan plan, Plans plans) {
    Object current = value;
    MethodHandle replacer = plan.replacer();
    while (replacer != null) {
      Class<?> before = current.getClass();
      Object next = Protocols.replace(replacer, current);
      if (next == null || next.getClass() == before) {
        return next;
      }
      current = next;
      replacer = Inline.is(current) ? null : plans.of(current.getClass()).replacer();
    }
    return current;
  }
}
