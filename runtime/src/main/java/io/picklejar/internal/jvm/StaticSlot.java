package io.picklejar.internal.jvm;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.lang.reflect.Field;
import org.jspecify.annotations.Nullable;

/**
 * A static field, found without looking at the class's other fields, whose types may be absent from
 * this JVM: {@link Class#getDeclaredField} resolves all of them, a method handle only its own.
 */
public final class StaticSlot {

  private static final String ACCESSOR = "java.lang.invoke.DirectMethodHandle$StaticAccessor";

  private final Class<?> type;
  private final Object base;
  private final long offset;
  private final @Nullable Field field;

  private StaticSlot(Class<?> type, Object base, long offset, @Nullable Field field) {
    this.type = type;
    this.base = base;
    this.offset = offset;
    this.field = field;
  }

  /**
   * {@return access to the field} Does not initialize the class.
   *
   * @param descriptor field descriptor (JVMS §4.3.2)
   * @throws NoSuchFieldException if the class has no such static field
   * @throws LinkageError if a type that has to be looked at is absent
   */
  public static StaticSlot of(Class<?> owner, String name, String descriptor)
      throws NoSuchFieldException {
    Lookup lookup = Access.granted();
    return lookup == null ? reflective(owner, name) : trusted(lookup, owner, name, descriptor);
  }

  private static StaticSlot reflective(Class<?> owner, String name) throws NoSuchFieldException {
    Field field = owner.getDeclaredField(name);
    return new StaticSlot(field.getType(), owner, 0, field);
  }

  private static StaticSlot trusted(Lookup lookup, Class<?> owner, String name, String descriptor)
      throws NoSuchFieldException {
    Class<?> type =
        MethodType.fromMethodDescriptorString("()" + descriptor, owner.getClassLoader())
            .returnType();
    try {
      MethodHandle getter = lookup.in(owner).findStaticGetter(owner, name, type);
      Class<?> accessor = Class.forName(ACCESSOR);
      Object base = lookup.findGetter(accessor, "staticBase", Object.class).invoke(getter);
      if (base != owner) {
        throw new NoSuchFieldException(name + " is inherited by " + owner.getName());
      }
      long offset = (long) lookup.findGetter(accessor, "staticOffset", long.class).invoke(getter);
      return new StaticSlot(type, base, offset, null);
    } catch (NoSuchFieldException | Error e) {
      throw e;
    } catch (IllegalAccessException e) {
      throw (NoSuchFieldException) new NoSuchFieldException(name).initCause(e);
    } catch (Throwable e) {
      throw new IllegalStateException("This JDK doesn't tell where static fields are: " + e, e);
    }
  }

  /** {@return the value; null or zero before the class is initialized} */
  public @Nullable Object read() {
    return field == null
        ? TrustedMemory.INSTANCE.get(TypeCode.of(type), base, offset)
        : Access.readStatic(field);
  }

  /**
   * Sets the field, also a final one. Compiled code that has folded a final field keeps the old
   * value.
   */
  public void write(@Nullable Object value) {
    if (field != null) {
      Access.writeStatic(field, value);
      return;
    }
    if (value != null && !type.isPrimitive() && !type.isInstance(value)) {
      throw new ClassCastException("a " + value.getClass().getName() + " is no " + type.getName());
    }
    TrustedMemory.INSTANCE.put(TypeCode.of(type), base, offset, value);
  }
}
