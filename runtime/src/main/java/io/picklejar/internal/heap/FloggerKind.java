package io.picklejar.internal.heap;

import io.picklejar.internal.jvm.Access;
import java.lang.reflect.Constructor;
import org.jspecify.annotations.Nullable;

/**
 * Flogger's loggers, made anew by name. The library finds the name by the caller, so its own parts
 * are put together.
 */
final class FloggerKind extends SpecialKind.Value {
  private static final String LOGGER = "com.google.common.flogger.FluentLogger";
  private static final String BACKEND = "com.google.common.flogger.backend.LoggerBackend";
  private static final String PLATFORM = "com.google.common.flogger.backend.Platform";

  FloggerKind() {
    super("Flogger");
  }

  @Override
  Rule rule() {
    return Rule.BY_NAME;
  }

  @Override
  boolean handles(Class<?> type) {
    return type.getName().equals(LOGGER);
  }

  @Override
  @Nullable Object[] parts(Object live) {
    Object backend = Fields.some(live, "backend");
    try {
      Class<?> api = Class.forName(BACKEND, true, live.getClass().getClassLoader());
      return Parts.parts(api.getMethod("getLoggerName").invoke(backend));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("the logger does not tell its name", e);
    }
  }

  @Override
  Object make(Class<?> type, @Nullable Object[] parts) throws ReflectiveOperationException {
    ClassLoader loader = type.getClassLoader();
    Object backend =
        Class.forName(PLATFORM, true, loader)
            .getMethod("getBackend", String.class)
            .invoke(null, parts[0]);
    Constructor<?> constructor = type.getDeclaredConstructor(Class.forName(BACKEND, true, loader));
    Access.force(constructor);
    return constructor.newInstance(backend);
  }
}
