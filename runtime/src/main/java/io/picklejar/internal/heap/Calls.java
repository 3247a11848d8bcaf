package io.picklejar.internal.heap;

import io.picklejar.internal.jvm.Access;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Calls of public methods of libraries that are not linked to. */
final class Calls {

  private Calls() {}

  /** {@return what a method gives, which is never null} */
  static Object some(Object target, String name, @Nullable Object... arguments)
      throws ReflectiveOperationException {
    return Objects.requireNonNull(of(target, name, arguments), name);
  }

  /** {@return what the public method of that name and number of parameters gives} */
  static @Nullable Object of(Object target, String name, @Nullable Object... arguments)
      throws ReflectiveOperationException {
    return invoke(method(target.getClass(), name, arguments.length), target, arguments);
  }

  /** {@return what the public static method without parameters gives} */
  static Object ofClass(Class<?> type, String name) throws ReflectiveOperationException {
    return Objects.requireNonNull(invoke(type.getMethod(name), null), name);
  }

  /** {@return what the method gives} */
  static @Nullable Object invoke(
      Method method, @Nullable Object target, @Nullable Object... arguments)
      throws ReflectiveOperationException {
    Access.force(method);
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw new ReflectiveOperationException(method + " fails", e.getCause());
    }
  }

  /** A method that a hidden super class declares is a bridge in the class itself. */
  private static Method method(Class<?> type, String name, int parameters)
      throws NoSuchMethodException {
    return Arrays.stream(type.getMethods())
        .filter(m -> m.getName().equals(name) && m.getParameterCount() == parameters)
        .min(Comparator.comparing(Method::isBridge))
        .orElseThrow(() -> new NoSuchMethodException(type.getName() + '.' + name));
  }
}
