package io.picklejar.internal.heap;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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

  /** {@return the class with all its super classes and interfaces, {@code Object} among them} */
  static Set<Class<?>> of(Class<?> type) {
    Set<Class<?>> found = new LinkedHashSet<>();
    for (Class<?> c = type; c != null; c = c.getSuperclass()) {
      found.add(c);
    }
    for (Class<?> c : List.copyOf(found)) {
      for (Class<?> itf : c.getInterfaces()) {
        found.addAll(of(itf));
      }
    }
    found.add(Object.class);
    return found;
  }
}
