package io.picklejar.internal.jvm;

import static java.lang.invoke.MethodType.methodType;

import java.lang.invoke.MethodHandles.Lookup;
import java.util.Set;

/**
 * Methods that reflection doesn't show, by the table that the JDK keeps for its own. It holds
 * classes for good, so only those of loaders that live as long as the JVM are put there.
 */
final class HiddenMethods {

  private HiddenMethods() {}

  static void add(Lookup trusted, Class<?> type, String method) {
    if (type.getClassLoader() != ClassLoader.getSystemClassLoader()) {
      return;
    }
    try {
      Class<?> reflection = Class.forName("jdk.internal.reflect.Reflection");
      trusted
          .findStatic(
              reflection, "registerMethodsToFilter", methodType(void.class, Class.class, Set.class))
          .invoke(type, Set.of(method));
    } catch (Throwable e) {
      throw new IllegalStateException(
          "this JDK's reflection can't hide " + type.getName() + '.' + method, e);
    }
  }
}
