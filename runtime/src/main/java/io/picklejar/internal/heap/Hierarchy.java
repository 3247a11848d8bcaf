package io.picklejar.internal.heap;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** A class and its super classes. */
final class Hierarchy {

  private Hierarchy() {}

  /** {@return the super classes without {@code Object}, topmost first, and the class itself} */
  static Collection<Class<?>> downTo(Class<?> type) {
    Deque<Class<?>> hierarchy = new ArrayDeque<>();
    for (Class<?> c = type; c != null && c != Object.class; c = c.getSuperclass()) {
      hierarchy.addFirst(c);
    }
    return hierarchy;
  }

  /** {@return the class or super class with that name, or null} */
  static @Nullable Class<?> named(Class<?> type, String name) {
    for (Class<?> c = type; c != null; c = c.getSuperclass()) {
      if (c.getName().equals(name)) {
        return c;
      }
    }
    return null;
  }
}
