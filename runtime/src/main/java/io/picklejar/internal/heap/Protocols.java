package io.picklejar.internal.heap;

import static java.lang.invoke.MethodType.methodType;

import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.invoke.MethodHandle;
import org.jspecify.annotations.Nullable;
import sun.reflect.ReflectionFactory;

/**
 * The magic methods of Java serialization, by a class's name for them, as handles on {@code
 * Object}.
 */
final class Protocols {
  private static final ReflectionFactory FACTORY = ReflectionFactory.getReflectionFactory();

  private Protocols() {}

  /** {@return {@code writeReplace}, declared or inherited, or null} */
  static @Nullable MethodHandle writeReplace(Class<?> type) {
    return replacing(FACTORY.writeReplaceForSerialization(type));
  }

  /** {@return {@code readResolve}, declared or inherited, or null} */
  static @Nullable MethodHandle readResolve(Class<?> type) {
    return replacing(FACTORY.readResolveForSerialization(type));
  }

  /** {@return the class's own {@code writeObject}, or null} */
  static @Nullable MethodHandle writeObject(Class<?> type) {
    MethodHandle handle = FACTORY.writeObjectForSerialization(type);
    return handle == null
        ? null
        : handle.asType(methodType(void.class, Object.class, ObjectOutputStream.class));
  }

  /** {@return the class's own {@code readObject}, or null} */
  static @Nullable MethodHandle readObject(Class<?> type) {
    MethodHandle handle = FACTORY.readObjectForSerialization(type);
    return handle == null
        ? null
        : handle.asType(methodType(void.class, Object.class, ObjectInputStream.class));
  }

  /** {@return the class's own {@code readObjectNoData}, or null} */
  static @Nullable MethodHandle readObjectNoData(Class<?> type) {
    MethodHandle handle = FACTORY.readObjectNoDataForSerialization(type);
    return handle == null ? null : handle.asType(methodType(void.class, Object.class));
  }

  private static @Nullable MethodHandle replacing(@Nullable MethodHandle handle) {
    return handle == null ? null : handle.asType(methodType(Object.class, Object.class));
  }

  /** {@return what a {@code writeReplace} or {@code readResolve} gives for the object} */
  static @Nullable Object replace(MethodHandle method, Object live) {
    try {
      return (Object) method.invokeExact(live);
    } catch (Throwable e) {
      throw thrown(e);
    }
  }

  /** Throws what a magic method has thrown; checked exceptions come wrapped. */
  static RuntimeException thrown(Throwable e) {
    if (e instanceof Error error) {
      throw error;
    }
    return e instanceof RuntimeException runtime ? runtime : new ProtocolException(e);
  }

  /** A magic method has thrown a checked exception. */
  static final class ProtocolException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ProtocolException(Throwable cause) {
      super(cause.toString(), cause);
    }
  }
}
