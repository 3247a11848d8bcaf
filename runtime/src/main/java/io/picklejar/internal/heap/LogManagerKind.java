package io.picklejar.internal.heap;

import org.jspecify.annotations.Nullable;

/**
 * The log manager of the JVM, to which handlers of {@code java.util.logging} refer: the worker's
 * own. The module need not be there.
 */
final class LogManagerKind extends SpecialKind.Value {
  private static final String TYPE = "java.util.logging.LogManager";

  LogManagerKind() {
    super("LogManager");
  }

  @Override
  Rule rule() {
    return Rule.BY_NAME;
  }

  @Override
  boolean handles(Class<?> type) {
    return Supertypes.named(type, TYPE) != null;
  }

  @Override
  Class<?> type(Object live) {
    Class<?> manager = Supertypes.named(live.getClass(), TYPE);
    return manager == null ? live.getClass() : manager;
  }

  @Override
  @Nullable Object[] parts(Object live) {
    return Parts.parts();
  }

  @Override
  Object make(Class<?> type, @Nullable Object[] parts) throws ReflectiveOperationException {
    return type.getMethod("getLogManager").invoke(null);
  }
}
