package io.picklejar.internal.heap;

import org.jspecify.annotations.Nullable;

/** Class loaders. */
final class Loaders {

  private Loaders() {}

  /** {@return the loader of one of the types that sees them all, or the first one's} */
  static @Nullable ClassLoader seeingAll(Class<?>[] types) {
    for (Class<?> candidate : types) {
      if (seesAll(candidate.getClassLoader(), types)) {
        return candidate.getClassLoader();
      }
    }
    return types[0].getClassLoader();
  }

  private static boolean seesAll(@Nullable ClassLoader loader, Class<?>[] types) {
    for (Class<?> type : types) {
      try {
        if (Class.forName(type.getName(), false, loader) != type) {
          return false;
        }
      } catch (ClassNotFoundException e) {
        return false;
      }
    }
    return true;
  }
}
