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
  private static final String GET_NAME = "getName";
  private static final String COMMONS_LOG = "org.apache.commons.logging.Log";

  /**
   * A logging library.
   *
   * @param type interface or class of its loggers
   * @param nameMethod method of the logger that gives its name; if there is none the field {@code
   *     name} has it
   * @param factory class with the static factory method
   * @param factoryMethod takes the name, gives the logger
   * @param anonymousMethod gives a logger without a name, if the library has such
   */
  private record Library(
      String type,
      @Nullable String nameMethod,
      String factory,
      String factoryMethod,
      @Nullable String anonymousMethod) {

    Library(String type, @Nullable String nameMethod, String factory, String factoryMethod) {
      this(type, nameMethod, factory, factoryMethod, null);
    }
  }

  private static final List<Library> LIBRARIES =
      List.of(
          new Library("org.slf4j.Logger", GET_NAME, "org.slf4j.LoggerFactory", "getLogger"),
          new Library(
              "org.apache.logging.log4j.Logger",
              GET_NAME,
              "org.apache.logging.log4j.LogManager",
              "getLogger"),
          new Library(
              "java.util.logging.Logger",
              GET_NAME,
              "java.util.logging.Logger",
              "getLogger",
              "getAnonymousLogger"),
          new Library("org.slf4j.Marker", GET_NAME, "org.slf4j.MarkerFactory", "getMarker"),
          new Library("org.apache.log4j.Logger", GET_NAME, "org.apache.log4j.Logger", "getLogger"),
          new Library("java.lang.System$Logger", GET_NAME, "java.lang.System", "getLogger"),
          new Library(COMMONS_LOG, null, "org.apache.commons.logging.LogFactory", "getLog"));

  LoggerKind() {
    super("Logger");
  }

  @Override
  Rule rule() {
    return Rule.BY_NAME;
  }

  @Override
  boolean handles(Class<?> type) {
    return library(type) != null;
  }

  @Override
  RefusedKinds.Kind mixed(Class<?> type) {
    return RefusedKinds.logger(type);
  }

  private static @Nullable Library library(Class<?> type) {
    for (Library library : LIBRARIES) {
      if (Supertypes.named(type, library.type()) != null) {
        return library;
      }
    }
    return null;
  }

  /** A logger of another implementation will do on the worker. */
  @Override
  Class<?> type(Object live) {
    return api(live);
  }

  private static Class<?> api(Object live) {
    Library library = Objects.requireNonNull(library(live.getClass()));
    return Objects.requireNonNull(Supertypes.named(live.getClass(), library.type()));
  }

  @Override
  @Nullable Object @Nullable [] parts(Object live) {
    Class<?> api = api(live);
    String method = Objects.requireNonNull(library(live.getClass())).nameMethod();
    try {
      return new Object[] {
        api.getName(), method == null ? name(live) : api.getMethod(method).invoke(live)
      };
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("the logger does not tell its name", e);
    }
  }

  /** Commons Logging doesn't ask; its loggers have the name, or a logger of another library. */
  private static @Nullable Object name(Object live) throws ReflectiveOperationException {
    if (Fields.has(live, "name")) {
      return Fields.value(live, "name");
    }
    Object inner = Fields.value(live, "logger");
    Library library = inner == null ? null : library(inner.getClass());
    if (inner == null || library == null || library.nameMethod() == null) {
      throw new IllegalStateException("the logger does not tell its name");
    }
    Class<?> api = Objects.requireNonNull(Supertypes.named(inner.getClass(), library.type()));
    return api.getMethod(library.nameMethod()).invoke(inner);
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
    Class<?> factory = Class.forName(library.factory(), true, loader);
    if (name == null && library.anonymousMethod() != null) {
      return factory.getMethod(library.anonymousMethod()).invoke(null);
    }
    Method method = factory.getMethod(library.factoryMethod(), String.class);
    try {
      return method.invoke(null, name == null ? "" : name);
    } catch (InvocationTargetException e) {
      throw new ReflectiveOperationException("cannot make the logger " + name, e.getCause());
    }
  }
}
