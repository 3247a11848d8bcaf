package io.picklejar.internal.jvm;

import static java.lang.invoke.MethodType.methodType;

import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OptionalDataException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import sun.reflect.ReflectionFactory;

/**
 * The magic methods of Java serialization, by a class's name for them, as handles on {@code
 * Object}. What was found is kept with the class: looking a method up that isn't there costs an
 * exception.
 */
public final class SerialMethods {
  private static final ReflectionFactory FACTORY = ReflectionFactory.getReflectionFactory();
  private static final MethodType REPLACING = methodType(Object.class, Object.class);

  /** The methods, with how they are found and called. */
  private enum Method {
    WRITE_REPLACE(FACTORY::writeReplaceForSerialization, REPLACING),
    READ_RESOLVE(FACTORY::readResolveForSerialization, REPLACING),
    WRITE_OBJECT(
        FACTORY::writeObjectForSerialization,
        methodType(void.class, Object.class, ObjectOutputStream.class)),
    READ_OBJECT(
        FACTORY::readObjectForSerialization,
        methodType(void.class, Object.class, ObjectInputStream.class)),
    READ_OBJECT_NO_DATA(
        FACTORY::readObjectNoDataForSerialization, methodType(void.class, Object.class));

    private final Function<Class<?>, @Nullable MethodHandle> finder;
    private final MethodType type;

    Method(Function<Class<?>, @Nullable MethodHandle> finder, MethodType type) {
      this.finder = finder;
      this.type = type;
    }

    private Optional<MethodHandle> find(Class<?> declaring) {
      MethodHandle handle = finder.apply(declaring);
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

  private SerialMethods() {}

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
    return FACTORY.newOptionalDataExceptionForSerialization(end);
  }
}
