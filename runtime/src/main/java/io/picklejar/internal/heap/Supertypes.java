package io.picklejar.internal.heap;

import org.jspecify.annotations.Nullable;

/** Super types by name, for libraries that are not linked to. */
final class Supertypes {

  private Supertypes() {}

  /** {@return the class, super class or interface with that name, or null} */
  static @Nullable Class<?> named(Class<?> type, String name) {
    for (Class<?> c = type; c != null; c = c.getSuperclass()) {
      if (c.getName().equals(name)) {
        return c;
      }
      for (Class<?> itf : c.getInterfaces()) {
        Class<?> found = named(itf, name);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }
}
