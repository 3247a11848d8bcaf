package io.picklejar.internal.heap;

import org.jspecify.annotations.Nullable;

/**
 * Scala's {@code object}s, which write a proxy that stands for the worker's own object. That one is
 * without the state of the launcher's, and not there before the static {@code MODULE$} is restored,
 * so objects of user code are written themselves; but for those that hold the values of an
 * enumeration, which the worker's static initializer makes.
 */
final class ScalaModules {

  private static final String PROXY = "scala.runtime.ModuleSerializationProxy";

  private ScalaModules() {}

  /** {@return whether the replacement is a proxy for an object with state} */
  static boolean isProxy(Object value, @Nullable Object replacement) {
    return replacement != null
        && replacement.getClass().getName().equals(PROXY)
        && !isBelow(value.getClass(), "scala.Enumeration")
        && !isCompanionOfEnum(value.getClass());
  }

  private static boolean isBelow(Class<?> type, String supertype) {
    for (Class<?> above = type; above != null; above = above.getSuperclass()) {
      if (above.getName().equals(supertype)) {
        return true;
      }
    }
    return false;
  }

  /** The enums of Scala 3. */
  private static boolean isCompanionOfEnum(Class<?> module) {
    String name = module.getName();
    try {
      Class<?> companion =
          Class.forName(name.substring(0, name.length() - 1), false, module.getClassLoader());
      for (Class<?> itf : companion.getInterfaces()) {
        if (itf.getName().equals("scala.reflect.Enum")) {
          return true;
        }
      }
    } catch (ClassNotFoundException | LinkageError e) {
      return false;
    }
    return false;
  }
}
