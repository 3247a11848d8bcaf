package io.picklejar.internal.restore;

import io.picklejar.RestoreException;
import io.picklejar.internal.wire.PackedClosure;

/**
 * Initializes the classes that the launcher had initialized, before any static is set: what their
 * initializers do to other statics is then overwritten, as it was on the launcher.
 */
final class Initializers {

  private Initializers() {}

  static void run(PackedClosure closure, ShippedClasses classes) {
    for (String name : closure.initialized()) {
      Class<?> type = classes.get(name);
      initialize(type);
      if (classes.defined(name)) {
        AssertionStatus.set(type);
      }
    }
  }

  private static void initialize(Class<?> type) {
    try {
      Class.forName(type.getName(), true, type.getClassLoader());
    } catch (ClassNotFoundException | LinkageError e) {
      throw new RestoreException(
          "The initializer of class "
              + type.getName()
              + " fails on the worker: "
              + rootCause(e)
              + ". See README.md#troubleshooting",
          e);
    }
  }

  private static Throwable rootCause(Throwable e) {
    Throwable cause = e;
    while (cause.getCause() != null && cause.getCause() != cause) {
      cause = cause.getCause();
    }
    return cause;
  }
}
