package io.picklejar.internal.restore;

import io.picklejar.internal.jvm.Access;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Runs a static initializer that has failed once more. The JVM does that never, so its code runs as
 * a method of a hidden class in the nest of the class itself.
 */
final class SecondRun {

  /** The class whose initializer a hidden class runs. */
  private static final Map<Class<?>, Class<?>> ORIGINALS = new ConcurrentHashMap<>();

  private SecondRun() {}

  /** {@return the class whose initializer's code is in that one, which may be itself} */
  static Class<?> original(Class<?> type) {
    return ORIGINALS.getOrDefault(type, type);
  }

  /**
   * Has the class as if its initializer had not failed.
   *
   * @throws io.picklejar.RestoreException if it fails again
   */
  static void of(Class<?> type, byte[] classFile) {
    byte[] copy = LiveClasses.copyInitializer(classFile, LateInitializer.METHOD);
    if (copy == null) {
      throw Initializers.failure(type, String.valueOf(FailedInitializers.reason(type)), null);
    }
    try {
      run(type, copy);
      FailedInitializers.mended(type);
    } catch (Throwable e) {
      throw Initializers.failure(type, FailedInitializers.rootCause(e).toString(), e);
    }
  }

  private static void run(Class<?> type, byte[] copy) throws Throwable {
    Lookup lookup =
        Access.lookupIn(type).defineHiddenClass(copy, false, Lookup.ClassOption.NESTMATE);
    Class<?> hidden = lookup.lookupClass();
    ORIGINALS.put(hidden, type);
    try {
      lookup
          .findStatic(hidden, LateInitializer.METHOD, MethodType.methodType(void.class))
          .invokeExact();
    } finally {
      ORIGINALS.remove(hidden);
    }
  }
}
