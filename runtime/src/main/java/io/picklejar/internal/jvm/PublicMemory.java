package io.picklejar.internal.jvm;

import java.lang.invoke.MethodHandles.Lookup;
import java.lang.reflect.Field;
import org.jspecify.annotations.Nullable;
import sun.misc.Unsafe;

/**
 * Memory through {@code sun.misc.Unsafe}. Refuses fields of hidden classes; JDK 24 and later warn
 * once on standard error when a field is reached this way.
 */
@SuppressWarnings({"deprecation", "removal"})
final class PublicMemory implements Memory {
  static final PublicMemory INSTANCE = new PublicMemory();

  private static final Unsafe UNSAFE = unsafe();

  private PublicMemory() {}

  private static Unsafe unsafe() {
    try {
      Field field = Unsafe.class.getDeclaredField("theUnsafe");
      field.setAccessible(true);
      return (Unsafe) field.get(null);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(
          "sun.misc.Unsafe is out of reach: is the module jdk.unsupported there?", e);
    }
  }

  /** {@return the JDK's own lookup} */
  Lookup implLookup() {
    try {
      Field field = Lookup.class.getDeclaredField("IMPL_LOOKUP");
      return (Lookup)
          UNSAFE.getObject(UNSAFE.staticFieldBase(field), UNSAFE.staticFieldOffset(field));
    } catch (NoSuchFieldException e) {
      throw new IllegalStateException("this JDK's MethodHandles.Lookup differs", e);
    }
  }

  @Override
  public Object allocate(Class<?> type) throws InstantiationException {
    return UNSAFE.allocateInstance(type);
  }

  @Override
  public long offset(Field field) {
    return inRecord(field) ? RecordMemory.offset(field) : UNSAFE.objectFieldOffset(field);
  }

  private static boolean inRecord(Field field) {
    return field.getDeclaringClass().isRecord();
  }

  @Override
  public Object staticBase(Field field) {
    return inRecord(field) ? RecordMemory.staticBase(field) : UNSAFE.staticFieldBase(field);
  }

  @Override
  public long staticOffset(Field field) {
    return inRecord(field) ? RecordMemory.staticOffset(field) : UNSAFE.staticFieldOffset(field);
  }

  @Override
  public @Nullable Object get(TypeCode type, Object base, long offset) {
    return switch (type) {
      case REFERENCE -> UNSAFE.getObjectVolatile(base, offset);
      case BOOLEAN -> UNSAFE.getBoolean(base, offset);
      case BYTE -> UNSAFE.getByte(base, offset);
      case CHAR -> UNSAFE.getChar(base, offset);
      case SHORT -> UNSAFE.getShort(base, offset);
      case INT -> UNSAFE.getInt(base, offset);
      case LONG -> UNSAFE.getLong(base, offset);
      case FLOAT -> UNSAFE.getFloat(base, offset);
      case DOUBLE -> UNSAFE.getDouble(base, offset);
    };
  }

  @Override
  public void put(TypeCode type, Object base, long offset, @Nullable Object value) {
    if (type == TypeCode.REFERENCE) {
      UNSAFE.putObjectVolatile(base, offset, value);
      return;
    }
    Object boxed = java.util.Objects.requireNonNull(value);
    switch (type) {
      case BOOLEAN -> UNSAFE.putBoolean(base, offset, (Boolean) boxed);
      case BYTE -> UNSAFE.putByte(base, offset, (Byte) boxed);
      case CHAR -> UNSAFE.putChar(base, offset, (Character) boxed);
      case SHORT -> UNSAFE.putShort(base, offset, (Short) boxed);
      case INT -> UNSAFE.putInt(base, offset, (Integer) boxed);
      case LONG -> UNSAFE.putLong(base, offset, (Long) boxed);
      case FLOAT -> UNSAFE.putFloat(base, offset, (Float) boxed);
      default -> UNSAFE.putDouble(base, offset, (Double) boxed);
    }
  }
}
