package io.picklejar.internal.jvm;

import static java.lang.invoke.MethodType.methodType;
import static java.util.Objects.requireNonNull;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.lang.reflect.Field;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Memory through {@code jdk.internal.misc.Unsafe}, reached by the granted lookup: every class, no
 * warning. The handles are constants, so that compiled code reads and writes memory directly; this
 * class may be initialized only after the grant.
 */
final class TrustedMemory implements Memory {
  static final TrustedMemory INSTANCE = new TrustedMemory();

  private static final MethodHandle ALLOCATE =
      handle("allocateInstance", methodType(Object.class, Class.class));
  private static final MethodHandle OFFSET =
      handle("objectFieldOffset", methodType(long.class, Field.class));
  private static final MethodHandle STATIC_BASE =
      handle("staticFieldBase", methodType(Object.class, Field.class));
  private static final MethodHandle STATIC_OFFSET =
      handle("staticFieldOffset", methodType(long.class, Field.class));
  private static final MethodHandle UNINITIALIZED =
      handle("shouldBeInitialized", methodType(boolean.class, Class.class));
  private static final MethodHandle GET_REFERENCE = getter("getReferenceAcquire", Object.class);
  private static final MethodHandle GET_BOOLEAN = getter("getBoolean", boolean.class);
  private static final MethodHandle GET_BYTE = getter("getByte", byte.class);
  private static final MethodHandle GET_CHAR = getter("getChar", char.class);
  private static final MethodHandle GET_SHORT = getter("getShort", short.class);
  private static final MethodHandle GET_INT = getter("getInt", int.class);
  private static final MethodHandle GET_LONG = getter("getLong", long.class);
  private static final MethodHandle GET_FLOAT = getter("getFloat", float.class);
  private static final MethodHandle GET_DOUBLE = getter("getDouble", double.class);
  private static final MethodHandle PUT_REFERENCE = putter("putReferenceRelease", Object.class);
  private static final MethodHandle PUT_BOOLEAN = putter("putBoolean", boolean.class);
  private static final MethodHandle PUT_BYTE = putter("putByte", byte.class);
  private static final MethodHandle PUT_CHAR = putter("putChar", char.class);
  private static final MethodHandle PUT_SHORT = putter("putShort", short.class);
  private static final MethodHandle PUT_INT = putter("putInt", int.class);
  private static final MethodHandle PUT_LONG = putter("putLong", long.class);
  private static final MethodHandle PUT_FLOAT = putter("putFloat", float.class);
  private static final MethodHandle PUT_DOUBLE = putter("putDouble", double.class);

  private TrustedMemory() {}

  private static MethodHandle getter(String name, Class<?> type) {
    return handle(name, methodType(type, Object.class, long.class));
  }

  private static MethodHandle putter(String name, Class<?> type) {
    return handle(name, methodType(void.class, Object.class, long.class, type));
  }

  private static MethodHandle handle(String name, MethodType type) {
    try {
      Lookup lookup = Objects.requireNonNull(Access.granted());
      Class<?> unsafe = Class.forName("jdk.internal.misc.Unsafe");
      MethodHandle instance = lookup.findStatic(unsafe, "getUnsafe", methodType(unsafe));
      return lookup.findVirtual(unsafe, name, type).bindTo(instance.invoke());
    } catch (Throwable e) {
      throw new IllegalStateException("this JDK's internal Unsafe has no " + name + type, e);
    }
  }

  /** {@return whether the class has not been initialized, or is being initialized} */
  boolean uninitialized(Class<?> type) {
    try {
      return (boolean) UNINITIALIZED.invokeExact(type);
    } catch (Throwable e) {
      throw unexpected(e);
    }
  }

  @Override
  public Object allocate(Class<?> type) throws InstantiationException {
    try {
      return (Object) ALLOCATE.invokeExact(type);
    } catch (InstantiationException e) {
      throw e;
    } catch (Throwable e) {
      throw unexpected(e);
    }
  }

  @Override
  public long offset(Field field) {
    try {
      return (long) OFFSET.invokeExact(field);
    } catch (Throwable e) {
      throw unexpected(e);
    }
  }

  @Override
  public Object staticBase(Field field) {
    try {
      return (Object) STATIC_BASE.invokeExact(field);
    } catch (Throwable e) {
      throw unexpected(e);
    }
  }

  @Override
  public long staticOffset(Field field) {
    try {
      return (long) STATIC_OFFSET.invokeExact(field);
    } catch (Throwable e) {
      throw unexpected(e);
    }
  }

  @Override
  public @Nullable Object get(TypeCode type, Object base, long offset) {
    try {
      return switch (type) {
        case REFERENCE -> (Object) GET_REFERENCE.invokeExact(base, offset);
        case BOOLEAN -> (boolean) GET_BOOLEAN.invokeExact(base, offset);
        case BYTE -> (byte) GET_BYTE.invokeExact(base, offset);
        case CHAR -> (char) GET_CHAR.invokeExact(base, offset);
        case SHORT -> (short) GET_SHORT.invokeExact(base, offset);
        case INT -> (int) GET_INT.invokeExact(base, offset);
        case LONG -> (long) GET_LONG.invokeExact(base, offset);
        case FLOAT -> (float) GET_FLOAT.invokeExact(base, offset);
        case DOUBLE -> (double) GET_DOUBLE.invokeExact(base, offset);
      };
    } catch (Throwable e) {
      throw unexpected(e);
    }
  }

  @Override
  public void put(TypeCode type, Object base, long offset, @Nullable Object value) {
    try {
      switch (type) {
        case REFERENCE -> PUT_REFERENCE.invokeExact(base, offset, (Object) value);
        case BOOLEAN ->
            PUT_BOOLEAN.invokeExact(base, offset, (boolean) (Boolean) requireNonNull(value));
        case BYTE -> PUT_BYTE.invokeExact(base, offset, (byte) (Byte) requireNonNull(value));
        case CHAR -> PUT_CHAR.invokeExact(base, offset, (char) (Character) requireNonNull(value));
        case SHORT -> PUT_SHORT.invokeExact(base, offset, (short) (Short) requireNonNull(value));
        case INT -> PUT_INT.invokeExact(base, offset, (int) (Integer) requireNonNull(value));
        case LONG -> PUT_LONG.invokeExact(base, offset, (long) (Long) requireNonNull(value));
        case FLOAT -> PUT_FLOAT.invokeExact(base, offset, (float) (Float) requireNonNull(value));
        case DOUBLE ->
            PUT_DOUBLE.invokeExact(base, offset, (double) (Double) requireNonNull(value));
      }
    } catch (Throwable e) {
      throw unexpected(e);
    }
  }

  private static RuntimeException unexpected(Throwable e) {
    if (e instanceof RuntimeException runtime) {
      return runtime;
    }
    if (e instanceof Error error) {
      throw error;
    }
    return new IllegalStateException(e);
  }
}
