package io.picklejar.targets.harness;

import java.lang.reflect.Method;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Calls Kotlin's and Scala's functions without having them on the class path. */
final class Foreign {

  private static final String TYPES = "(kotlin\\.jvm\\.functions|scala)\\.Function\\d";

  private Foreign() {}

  /** Kotlin's functions have {@code invoke}, Scala's {@code apply}, of one to three objects. */
  static @Nullable Object call(Object function, Object... arguments)
      throws ReflectiveOperationException {
    Method method = method(function.getClass());
    if (method == null) {
      throw new IllegalArgumentException("No known functional type: " + function.getClass());
    }
    return method.invoke(function, Arrays.copyOf(arguments, method.getParameterCount()));
  }

  private static @Nullable Method method(@Nullable Class<?> type) {
    if (type == null) {
      return null;
    }
    Method found = type.getName().matches(TYPES) ? declared(type) : method(type.getSuperclass());
    for (Class<?> itf : type.getInterfaces()) {
      found = found == null ? method(itf) : found;
    }
    return found;
  }

  private static @Nullable Method declared(Class<?> functional) {
    for (Method method : functional.getMethods()) {
      if (method.getName().equals("invoke") || method.getName().equals("apply")) {
        return method;
      }
    }
    return null;
  }
}
