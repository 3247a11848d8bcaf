package io.picklejar.internal.jvm;

import static java.lang.invoke.MethodType.methodType;

import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OptionalDataException;
import java.lang.invoke.MethodHandle;
import org.jspecify.annotations.Nullable;
import sun.reflect.ReflectionFactory;

/**
 * The magic methods of Java serialization, by a class's name for them, as handles on {@code
 * Object}.
 */
public final class SerialMethods {
  private static final ReflectionFactory FACTORY = ReflectionFactory.getReflectionFactory();

  private SerialMethods() {}

  /** {@return {@code writeReplace}, declared or inherited, or null} */
  public static @Nullable MethodHandle writeReplace(Class<?> type) {
    return replacing(FACTORY.writeReplaceForSerialization(type));
  }

  /** {@return {@code readResolve}, declared or inherited, or null} */
  public static @Nullable MethodHandle readResolve(Class<?> type) {
    return replacing(FACTORY.readResolveForSerialization(type));
  }

  /** {@return the class's own {@code writeObject}, or null} */
  public static @Nullable MethodHandle writeObject(Class<?> type) {
    MethodHandle handle = FACTORY.writeObjectForSerialization(type);
    return handle == null
        ? null
        : handle.asType(methodType(void.class, Object.class, ObjectOutputStream.class));
  }

  /** {@return the class's own {@code readObject}, or null} */
  public static @Nullable MethodHandle readObject(Class<?> type) {
    MethodHandle handle = FACTORY.readObjectForSerialization(type);
    return handle == null
        ? null
        : handle.asType(methodType(void.class, Object.class, ObjectInputStream.class));
  }

  /** {@return the class's own {@code readObjectNoData}, or null} */
  public static @Nullable MethodHandle readObjectNoData(Class<?> type) {
    MethodHandle handle = FACTORY.readObjectNoDataForSerialization(type);
    return handle == null ? null : handle.asType(methodType(void.class, Object.class));
  }

  private static @Nullable MethodHandle replacing(@Nullable MethodHandle handle) {
    return handle == null ? null : handle.asType(methodType(Object.class, Object.class));
  }

  /** {@return the exception that tells a {@code readObject} that no object comes next} */
  public static OptionalDataException optionalData(boolean end) {
    return FACTORY.newOptionalDataExceptionForSerialization(end);
  }
}
