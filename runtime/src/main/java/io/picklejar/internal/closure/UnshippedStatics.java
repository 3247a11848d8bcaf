package io.picklejar.internal.closure;

import io.picklejar.internal.jvm.StaticSlot;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The statics of this JVM that were not shipped with their class, though they hold something on the
 * launcher. By loader, which may be asked before the class is there, and dropped with it.
 */
public final class UnshippedStatics {

  private static final Map<ClassLoader, Map<String, Set<String>>> BY_LOADER = new WeakHashMap<>();

  /** What a static of a primitive type has before it is set. */
  private static final Set<Object> ZEROS = Set.of(false, (byte) 0, '\0', (short) 0, 0, 0L, 0f, 0d);

  private static final Set<Class<?>> BOXES =
      ZEROS.stream().<Class<?>>map(Object::getClass).collect(Collectors.toUnmodifiableSet());

  private UnshippedStatics() {}

  /** {@return whether the value is that of a static that nothing has set} Calls no user code. */
  static boolean isZero(@Nullable Object value) {
    return value == null || BOXES.contains(value.getClass()) && ZEROS.contains(value);
  }

  /** Says what a class that is about to be defined in the loader was shipped without. */
  public static void add(ClassLoader loader, String type, Collection<String> names) {
    if (!names.isEmpty()) {
      Set<String> missing = ConcurrentHashMap.newKeySet();
      missing.addAll(names);
      synchronized (BY_LOADER) {
        BY_LOADER.computeIfAbsent(loader, key -> new ConcurrentHashMap<>()).put(type, missing);
      }
    }
  }

  /** The static has been shipped since. */
  public static void shipped(Class<?> type, String name) {
    Set<String> missing = of(type.getClassLoader()).get(type.getName());
    if (missing != null) {
      missing.remove(name);
    }
  }

  /** The initializer has run, and set what it sets. */
  public static void initialized(Class<?> type) {
    Map<String, Set<String>> ofLoader = of(type.getClassLoader());
    if (ofLoader.containsKey(type.getName())) {
      ofLoader.remove(type.getName());
    }
  }

  /** {@return names of the statics by name of their class} */
  public static Map<String, Set<String>> of(@Nullable ClassLoader loader) {
    synchronized (BY_LOADER) {
      return BY_LOADER.getOrDefault(loader, Map.of());
    }
  }

  /** {@return whether the class was shipped without the static} */
  public static boolean contains(Class<?> type, String name) {
    return of(type.getClassLoader()).getOrDefault(type.getName(), Set.of()).contains(name);
  }

  /** {@return whether the static was not shipped, and nothing here has set it since} */
  public static boolean isMissing(Class<?> type, String name, String descriptor) {
    try {
      return contains(type, name) && isZero(StaticSlot.of(type, name, descriptor).read());
    } catch (TypeNotPresentException e) {
      return true;
    } catch (NoSuchFieldException | LinkageError e) {
      return false;
    }
  }
}
