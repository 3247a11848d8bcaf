package io.picklejar.internal.jvm;

import static java.lang.invoke.MethodType.methodType;

import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OptionalDataException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The magic methods of Java serialization, by a class's name for them, as handles on {@code
 * Object}. What was found is kept with the class: looking a method up that isn't there costs an
 * exception.
 */
public final class SerialMethods {
  private static final MethodType REPLACING = methodType(Object.class, Object.class);

  /** The methods, with how they are found and called. */
  private enum Method {
    WRITE_REPLACE("writeReplaceForSerialization", REPLACING),
    READ_RESOLVE("readResolveForSerialization", REPLACING),
    WRITE_OBJECT(
        "writeObjectForSerialization",
        methodType(void.class, Object.class, ObjectOutputStream.class)),
    READ_OBJECT(
        "readObjectForSerialization",
        methodType(void.class, Object.class, ObjectInputStream.class)),
    READ_OBJECT_NO_DATA("readObjectNoDataForSerialization", methodType(void.class, Object.class));

    private final MethodHandle finder;
    private final MethodType type;

    Method(String finder, MethodType type) {
      this.finder = SerialFactory.method(finder, MethodHandle.class, Class.class);
      this.type = type;
    }

    private Optional<MethodHandle> find(Class<?> declaring) {
      MethodHandle handle = (MethodHandle) SerialFactory.call(finder, declaring);
      return handle == null ? Optional.empty() : Optional.of(handle.asType(type));
    }

    @Nullable MethodHandle of(Class<?> declaring) {
      Map<Method, Optional<MethodHandle>> known = KNOWN.get(declaring);
      Optional<MethodHandle> found = known.get(this);
      if (found == null) {
        found = find(declaring);
        known.put(this, found);
      }
      return found.orElse(null);
    }
  }

  private static final ClassValue<Map<Method, Optional<MethodHandle>>> KNOWN =
      new ClassValue<>() {
        @Override
        protected Map<Method, Optional<MethodHandle>> computeValue(Class<?> type) {
          return new ConcurrentHashMap<>();
        }
      };

  private static final MethodHandle INITIALIZER =
      SerialFactory.method("hasStaticInitializerForSerialization", boolean.class, Class.class);
  private static final MethodHandle CONSTRUCTOR =
      SerialFactory.method(
          "newConstructorForSerialization", Constructor.class, Class.class, Constructor.class);
  private static final MethodHandle EXTERNAL =
      SerialFactory.method("newConstructorForExternalization", Constructor.class, Class.class);

  private SerialMethods() {}

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
    return Method.WRITE_REPLACE.of(type);
  }

  /** {@return {@code readResolve}, declared or inherited, or null} */
  public static @Nullable MethodHandle readResolve(Class<?> type) {
    return Method.READ_RESOLVE.of(type);
  }

  /** {@return the class's own {@code writeObject}, or null} */
  public static @Nullable MethodHandle writeObject(Class<?> type) {
    return Method.WRITE_OBJECT.of(type);
  }

  /** {@return the class's own {@code readObject}, or null} */
  public static @Nullable MethodHandle readObject(Class<?> type) {
    return Method.READ_OBJECT.of(type);
  }

  /** {@return the class's own {@code readObjectNoData}, or null} */
  public static @Nullable MethodHandle readObjectNoData(Class<?> type) {
    return Method.READ_OBJECT_NO_DATA.of(type);
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
