package io.picklejar.internal.jvm;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;

/**
 * The JDK's factory of what Java serialization does to classes: the one of {@code jdk.unsupported},
 * or, where a program in a named module has no need of that module, so that it isn't there, the one
 * behind it.
 */
final class SerialFactory {

  private static final String PUBLIC = "sun.reflect.ReflectionFactory";
  private static final String INTERNAL = "jdk.internal.reflect.ReflectionFactory";
  private static final Class<?> TYPE = type();

  private SerialFactory() {}

  private static Class<?> type() {
    try {
      return Class.forName(PUBLIC);
    } catch (ClassNotFoundException absentModule) {
      return internal();
    }
  }

  private static Class<?> internal() {
    if (!Access.trusted()) {
      throw new IllegalStateException(
          "The module jdk.unsupported is not there. Add the agent, or --add-modules"
              + " jdk.unsupported. See README.md#troubleshooting");
    }
    try {
      return Class.forName(INTERNAL);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("This JDK has no " + INTERNAL, e);
    }
  }

  /** {@return the factory's method, bound to the factory} */
  static MethodHandle method(String name, Class<?> result, Class<?>... parameters) {
    Lookup lookup = lookup();
    try {
      Object factory =
          lookup.findStatic(TYPE, "getReflectionFactory", MethodType.methodType(TYPE)).invoke();
      return lookup.bind(factory, name, MethodType.methodType(result, parameters));
    } catch (Throwable e) {
      throw new IllegalStateException("This JDK's " + TYPE.getName() + " has no " + name, e);
    }
  }

  private static Lookup lookup() {
    Lookup granted = Access.granted();
    return granted == null ? MethodHandles.publicLookup() : granted;
  }

  /** {@return what the method gives} */
  static Object call(MethodHandle method, Object... arguments) {
    try {
      return method.invokeWithArguments(arguments);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }
}
