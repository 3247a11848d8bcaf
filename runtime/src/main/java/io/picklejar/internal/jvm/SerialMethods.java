package io.picklejar.internal.jvm;

import static java.lang.invoke.MethodType.methodType;

import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OptionalDataException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.reflect.Constructor;
import org.jspecify.annotations.Nullable;

/**
 * The magic methods of Java serialization, by a class's name for them, as handles on {@code
 * Object}.
 */
public final class SerialMethods {
  private static final MethodHandle WRITE_REPLACE = method("writeReplaceForSerialization");
  private static final MethodHandle READ_RESOLVE = method("readResolveForSerialization");
  private static final MethodHandle WRITE_OBJECT = method("writeObjectForSerialization");
  private static final MethodHandle READ_OBJECT = method("readObjectForSerialization");
  private static final MethodHandle NO_DATA = method("readObjectNoDataForSerialization");
  private static final MethodHandle INITIALIZER =
      SerialFactory.method("hasStaticInitializerForSerialization", boolean.class, Class.class);
  private static final MethodHandle CONSTRUCTOR =
      SerialFactory.method(
          "newConstructorForSerialization", Constructor.class, Class.class, Constructor.class);
  private static final MethodHandle EXTERNAL =
      SerialFactory.method("newConstructorForExternalization", Constructor.class, Class.class);

  private SerialMethods() {}

  private static MethodHandle method(String name) {
    return SerialFactory.method(name, MethodHandle.class, Class.class);
  }

  private static @Nullable MethodHandle find(MethodHandle finder, Class<?> type) {
    return (MethodHandle) SerialFactory.call(finder, type);
  }

  /** {@return whether the class has a static initializer} */
  static boolean hasInitializer(Class<?> type) {
    return (boolean) SerialFactory.call(INITIALIZER, type);
  }

  /** {@return a constructor of the class that runs that one of a super class} */
  static @Nullable Constructor<?> constructor(Class<?> type, Constructor<?> above) {
    return (Constructor<?>) SerialFactory.call(CONSTRUCTOR, type, above);
  }

  /** {@return the public no-arg constructor of an externalizable class, or null} */
  static @Nullable Constructor<?> externalConstructor(Class<?> type) {
    return (Constructor<?>) SerialFactory.call(EXTERNAL, type);
  }

  /** {@return {@code writeReplace}, declared or inherited, or null} */
  public static @Nullable MethodHandle writeReplace(Class<?> type) {
    return replacing(find(WRITE_REPLACE, type));
  }

  /** {@return {@code readResolve}, declared or inherited, or null} */
  public static @Nullable MethodHandle readResolve(Class<?> type) {
    return replacing(find(READ_RESOLVE, type));
  }

  /** {@return the class's own {@code writeObject}, or null} */
  public static @Nullable MethodHandle writeObject(Class<?> type) {
    MethodHandle handle = find(WRITE_OBJECT, type);
    return handle == null
        ? null
        : handle.asType(methodType(void.class, Object.class, ObjectOutputStream.class));
  }

  /** {@return the class's own {@code readObject}, or null} */
  public static @Nullable MethodHandle readObject(Class<?> type) {
    MethodHandle handle = find(READ_OBJECT, type);
    return handle == null
        ? null
        : handle.asType(methodType(void.class, Object.class, ObjectInputStream.class));
  }

  /** {@return the class's own {@code readObjectNoData}, or null} */
  public static @Nullable MethodHandle readObjectNoData(Class<?> type) {
    MethodHandle handle = find(NO_DATA, type);
    return handle == null ? null : handle.asType(methodType(void.class, Object.class));
  }

  private static @Nullable MethodHandle replacing(@Nullable MethodHandle handle) {
    return handle == null ? null : handle.asType(methodType(Object.class, Object.class));
  }

  /** {@return the exception that tells a {@code readObject} that no object comes next} */
  public static OptionalDataException optionalData(boolean end) {
    Lookup lookup = Access.granted();
    try {
      return lookup == null
          ? (OptionalDataException)
              SerialFactory.method(
                      "newOptionalDataExceptionForSerialization",
                      OptionalDataException.class,
                      boolean.class)
                  .invokeExact(end)
          : (OptionalDataException)
              lookup
                  .findConstructor(
                      OptionalDataException.class, methodType(void.class, boolean.class))
                  .invokeExact(end);
    } catch (Throwable e) {
      throw new IllegalStateException("This JDK makes no OptionalDataException", e);
    }
  }
}
