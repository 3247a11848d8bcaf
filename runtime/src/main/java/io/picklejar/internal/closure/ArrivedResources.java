package io.picklejar.internal.closure;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The resources that closures have named in this JVM. They are user code's, wherever this JVM has
 * them from: it ships them on.
 */
public final class ArrivedResources {

  private static final Map<ClassLoader, Set<String>> BY_LOADER = new WeakHashMap<>();

  private ArrivedResources() {}

  /** Closures that were read in that loader have named these. */
  public static void add(ClassLoader loader, Collection<String> names) {
    if (!names.isEmpty()) {
      synchronized (BY_LOADER) {
        BY_LOADER.computeIfAbsent(loader, key -> ConcurrentHashMap.newKeySet()).addAll(names);
      }
    }
  }

  /** {@return those of the loader itself} */
  static Set<String> of(@Nullable ClassLoader loader) {
    synchronized (BY_LOADER) {
      return BY_LOADER.getOrDefault(loader, Set.of());
    }
  }

  /** {@return whether a closure has named it for the loader, or for one above} */
  static boolean contain(ClassLoader loader, String name) {
    for (ClassLoader place = loader; place != null; place = place.getParent()) {
      if (of(place).contains(name)) {
        return true;
      }
    }
    return false;
  }
}
