package io.picklejar.internal.heap;

import io.picklejar.internal.jvm.Access;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Collection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Beam's pipeline options, which refuse Java serialization: their handler, as the JSON that Beam
 * itself sends to workers, and the interfaces under which they have been used. Beam is recognised
 * by the handler's name and is not linked to.
 *
 * <p>As on Beam's own way to workers, options that are marked not to be in the JSON are left out.
 */
final class BeamOptionsKind extends SpecialKind.Value {

  private static final String OPTIONS = "org.apache.beam.sdk.options.";
  private static final String HANDLER = OPTIONS + "ProxyInvocationHandler";
  private static final String JSON =
      "org.apache.beam.sdk.util.construction.PipelineOptionsTranslation";

  BeamOptionsKind() {
    super("BeamOptions");
  }

  @Override
  boolean handles(Class<?> type) {
    return type.getName().equals(HANDLER);
  }

  @Override
  @Nullable Object @Nullable [] parts(Object live) {
    try {
      Class<?> options = Class.forName(OPTIONS + "PipelineOptions", false, loader(live));
      Object json = json(live.getClass(), "toJson", options).invoke(null, as(live, options));
      return new Object[] {json, users(live), beams(live)};
    } catch (ReflectiveOperationException e) {
      return null;
    }
  }

  @Override
  Object make(Class<?> type, @Nullable Object[] parts) throws ReflectiveOperationException {
    Object options = json(type, "fromJson", String.class).invoke(null, parts[0]);
    Object handler = Proxy.getInvocationHandler(Objects.requireNonNull(options));
    for (String known : (String[]) Objects.requireNonNull(parts[2])) {
      try {
        as(handler, Class.forName(known, false, type.getClassLoader()));
      } catch (ClassNotFoundException e) {
        // Of a runner or a file system that only the launcher has: nothing here can ask for it.
      }
    }
    for (Class<?> known : (Class<?>[]) Objects.requireNonNull(parts[1])) {
      as(handler, known);
    }
    return handler;
  }

  private static Class<?>[] users(Object handler) throws ReflectiveOperationException {
    return known(handler).stream().filter(type -> !isBeams(type)).toArray(Class<?>[]::new);
  }

  private static String[] beams(Object handler) throws ReflectiveOperationException {
    return known(handler).stream()
        .filter(BeamOptionsKind::isBeams)
        .map(Class::getName)
        .toArray(String[]::new);
  }

  private static boolean isBeams(Class<?> type) {
    return type.getName().startsWith("org.apache.beam.");
  }

  private static @Nullable ClassLoader loader(Object live) {
    return live.getClass().getClassLoader();
  }

  private static Method json(Class<?> handler, String name, Class<?> parameter)
      throws ReflectiveOperationException {
    return Class.forName(JSON, true, handler.getClassLoader()).getMethod(name, parameter);
  }

  private static Object as(Object handler, Class<?> type) throws ReflectiveOperationException {
    Method as = handler.getClass().getDeclaredMethod("as", Class.class);
    Access.force(as);
    try {
      return Objects.requireNonNull(as.invoke(handler, type));
    } catch (InvocationTargetException e) {
      throw new ReflectiveOperationException("options cannot be seen as " + type, e.getCause());
    }
  }

  @SuppressWarnings("unchecked")
  private static Collection<Class<?>> known(Object handler) throws ReflectiveOperationException {
    Object properties = value(handler, "computedProperties");
    return (Collection<Class<?>>) value(properties, "knownInterfaces");
  }

  private static Object value(Object owner, String name) throws ReflectiveOperationException {
    Field field = owner.getClass().getDeclaredField(name);
    Access.force(field);
    return Objects.requireNonNull(field.get(owner));
  }
}
