package io.picklejar.internal.heap;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Loggers, made anew by name: the logging library's name, then the logger's. The libraries are
 * recognised by the names of their types and are not linked to.
 */
final class LoggerKind extends SpecialKind.Value {

  /**
   * A logging library.
   *
   * @param type interface or class of its loggers
   * @param nameMethod method of the logger that gives its name
   * @param factory class with the static factory method
   * @param factoryMethod takes the name, gives the logger
   */
  private record Library(String type, String nameMethod, String factory, String factoryMethod) {}

  private static final List<Library> LIBRARIES =
      List.of(
          new Library("org.slf4j.Logger", "getName", "org.slf4j.LoggerFactory", "getLogger"),
          new Library(
              "org.apache.logging.log4j.Logger",
              "getName",
              "org.apache.logging.log4j.LogManager",
              "getLogger"),
          new Library(
              "java.util.logging.Logger", "getName", "java.util.logging.Logger", "getLogger"),
          new Library(
              "org.apache.log4j.Category", "getName", "org.apache.log4j.Logger", "getLogger"),
          new Library("java.lang.System$Logger", "getName", "java.lang.System", "getLogger"),
          new Library(
              "org.apache.commons.logging.Log",
              "getName",
              "org.apache.commons.logging.LogFactory",
              "getLog"));

  LoggerKind() {
    super("Logger");
  }

  @Override
  boolean handles(Class<?> type) {
    return library(type) != null;
  }

  private static @Nullable Library library(Class<?> type) {
    for (Library library : LIBRARIES) {
      if (Supertypes.named(type, library.type()) != null) {
        return library;
      }
    }
    return null;
  }

  @Override
  @Nullable Object @Nullable [] parts(Object live) {
    Library library = Objects.requireNonNull(library(live.getClass()));
    Class<?> type = Objects.requireNonNull(Supertypes.named(live.getClass(), library.type()));
    try {
      return new Object[] {library.type(), type.getMethod(library.nameMethod()).invoke(live)};
    } catch (ReflectiveOperationException e) {
      return null;
    }
  }

  @Override
  Object make(Class<?> type, @Nullable Object[] parts) throws ReflectiveOperationException {
    for (Library library : LIBRARIES) {
      if (library.type().equals(parts[0])) {
        return make(library, type.getClassLoader(), parts[1]);
      }
    }
    throw new IllegalArgumentException("unknown logging library " + parts[0]);
  }

  private static Object make(Library library, @Nullable ClassLoader loader, @Nullable Object name)
      throws ReflectiveOperationException {
    Method factory =
        Class.forName(library.factory(), true, loader)
            .getMethod(library.factoryMethod(), String.class);
    try {
      return factory.invoke(null, name == null ? "" : name);
    } catch (InvocationTargetException e) {
      throw new ReflectiveOperationException("cannot make the logger " + name, e.getCause());
    }
  }
}
