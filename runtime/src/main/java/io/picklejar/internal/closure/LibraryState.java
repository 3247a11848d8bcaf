package io.picklejar.internal.closure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which classes of the library side, with user classes below them, hold what reachable code may
 * come to: through a method or field of the class or a supertype.
 */
final class LibraryState {
  private static final String STATE = "*";

  private final Set<String> used = new HashSet<>();
  private final Map<Class<?>, Set<String>> asked = new HashMap<>();

  /**
   * Says that code uses the type (internal name).
   *
   * @return the classes that were asked for before and hold something used by that
   */
  List<Class<?>> use(String type) {
    List<Class<?>> now = new ArrayList<>();
    if (used.add(type)) {
      asked.forEach(
          (base, names) -> {
            if (names.contains(type)) {
              now.add(base);
            }
          });
    }
    return now;
  }

  /** {@return whether code may come to what the class holds} */
  boolean isUsed(Class<?> base) {
    return TrimmedStatics.wasNeeded(base, STATE)
        || asked.computeIfAbsent(base, LibraryState::supertypes).stream().anyMatch(used::contains);
  }

  /** Remembers for later closures that it was used, see {@link TrimmedStatics}. */
  void keep(Class<?> base) {
    if (asked.containsKey(base) && isUsed(base)) {
      TrimmedStatics.needed(base, STATE);
    }
  }

  private static Set<String> supertypes(Class<?> type) {
    Set<String> names = new HashSet<>();
    collect(type, names);
    return names;
  }

  private static void collect(@Nullable Class<?> type, Set<String> into) {
    if (type != null && type != Object.class && into.add(LiveUniverse.internalName(type))) {
      collect(type.getSuperclass(), into);
      for (Class<?> itf : type.getInterfaces()) {
        collect(itf, into);
      }
    }
  }
}
