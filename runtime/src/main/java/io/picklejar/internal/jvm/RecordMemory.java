package io.picklejar.internal.jvm;

import static java.lang.invoke.MethodType.methodType;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.reflect.Field;

/**
 * Where the fields of records lie, which {@code sun.misc.Unsafe} does not tell: asked of the JDK's
 * own class, by the JDK's own lookup.
 */
final class RecordMemory {
  private static final MethodHandle OFFSET = handle("objectFieldOffset", long.class);
  private static final MethodHandle STATIC_OFFSET = handle("staticFieldOffset", long.class);
  private static final MethodHandle STATIC_BASE = handle("staticFieldBase", Object.class);

  private RecordMemory() {}

  private static MethodHandle handle(String name, Class<?> result) {
    Lookup lookup = PublicMemory.INSTANCE.implLookup();
    try {
      Class<?> type = Class.forName("jdk.internal.misc.Unsafe");
      Object unsafe = lookup.findStatic(type, "getUnsafe", methodType(type)).invoke();
      return lookup.findVirtual(type, name, methodType(result, Field.class)).bindTo(unsafe);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException("this JDK's Unsafe differs", e);
    }
  }

  static long offset(Field field) {
    return (long) call(OFFSET, field);
  }

  static long staticOffset(Field field) {
    return (long) call(STATIC_OFFSET, field);
  }

  static Object staticBase(Field field) {
    return call(STATIC_BASE, field);
  }

  private static Object call(MethodHandle handle, Field field) {
    try {
      return handle.invoke(field);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }
}
