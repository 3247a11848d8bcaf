package io.picklejar.it.harness;

import java.lang.StackWalker.Option;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/**
 * A library that finds things of its callers by names, as containers and mappers do: what it finds
 * is in no code of theirs.
 */
public final class ByName {
  private static final StackWalker CALLERS = StackWalker.getInstance(Option.RETAIN_CLASS_REFERENCE);

  private ByName() {}

  /** {@return the class, as the caller's loader sees it} */
  public static Class<?> type(String name) throws ClassNotFoundException {
    return type(name, CALLERS.getCallerClass());
  }

  private static Class<?> type(String name, Class<?> caller) throws ClassNotFoundException {
    return Class.forName(name, true, caller.getClassLoader());
  }

  /** {@return the field, made accessible} */
  public static Field field(String type, String name) throws ReflectiveOperationException {
    Field field = type(type, CALLERS.getCallerClass()).getDeclaredField(name);
    field.setAccessible(true);
    return field;
  }

  /** {@return the value of a static} */
  public static @Nullable Object got(String type, String name, Class<?> fieldType)
      throws Throwable {
    Class<?> owner = type(type, CALLERS.getCallerClass());
    return MethodHandles.privateLookupIn(owner, MethodHandles.lookup())
        .findStaticGetter(owner, name, fieldType)
        .asType(MethodType.methodType(Object.class))
        .invoke();
  }

  /** {@return what the only static method of that name gives} An error of it is thrown on. */
  public static @Nullable Object call(String type, String name, @Nullable Object... arguments)
      throws ReflectiveOperationException {
    for (Method method : type(type, CALLERS.getCallerClass()).getDeclaredMethods()) {
      if (method.getName().equals(name)) {
        method.setAccessible(true);
        try {
          return method.invoke(null, arguments);
        } catch (InvocationTargetException e) {
          if (e.getCause() instanceof Error error) {
            throw error;
          }
          throw e;
        }
      }
    }
    throw new NoSuchMethodException(type + "." + name);
  }
}
