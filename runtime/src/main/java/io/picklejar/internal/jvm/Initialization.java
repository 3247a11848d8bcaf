package io.picklejar.internal.jvm;

import java.lang.StackWalker.Option;

/** Whether classes are initialized. */
final class Initialization {
  private static final StackWalker WALKER = StackWalker.getInstance(Option.RETAIN_CLASS_REFERENCE);

  private Initialization() {}

  static boolean done(Class<?> type) {
    if (type.isPrimitive() || type.isArray()) {
      return true;
    }
    boolean done =
        Access.trusted() ? !TrustedMemory.INSTANCE.uninitialized(type) : nothingToRun(type);
    return done || running(type);
  }

  private static boolean running(Class<?> type) {
    return WALKER.walk(
        frames ->
            frames.anyMatch(
                f -> f.getDeclaringClass() == type && f.getMethodName().equals("<clinit>")));
  }

  private static boolean nothingToRun(Class<?> type) {
    for (Class<?> c = type; c != null && c != Object.class; c = c.getSuperclass()) {
      if (SerialMethods.hasInitializer(c)) {
        return false;
      }
    }
    return true;
  }
}
