package io.picklejar.internal.heap;

import static java.lang.invoke.MethodType.methodType;

import io.picklejar.internal.jvm.Access;
import io.picklejar.internal.jvm.FieldSlot;
import java.lang.invoke.MethodHandle;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the current thread has in an object of a subclass of {@link ThreadLocal}, as though it were
 * fields of that class. The restoring thread then has it. A value that can't travel is left to the
 * subclass's {@code initialValue}, if it has one.
 */
enum ThreadLocalFields {
  /** The value. */
  VALUE("threadValue", Object.class) {
    @Override
    @Nullable Object read(ThreadLocal<?> live) {
      ThreadValue value = ThreadValue.of(live);
      boolean leftOut = value.value() != null && makesOwn(live.getClass()) && !value.travels();
      return leftOut ? null : value.value();
    }

    @Override
    void write(ThreadLocal<?> live, @Nullable Object value) {
      if (value != null) {
        set(live, value);
      }
    }
  },

  /** Whether it is a null that was set. */
  NULL("threadNull", boolean.class) {
    @Override
    Object read(ThreadLocal<?> live) {
      ThreadValue value = ThreadValue.of(live);
      return value.present() && value.value() == null;
    }

    @Override
    void write(ThreadLocal<?> live, @Nullable Object isNull) {
      if (Boolean.TRUE.equals(isNull)) {
        set(live, null);
      }
    }
  };

  private final String fieldName;
  private final Class<?> type;

  ThreadLocalFields(String fieldName, Class<?> type) {
    this.fieldName = fieldName;
    this.type = type;
  }

  abstract @Nullable Object read(ThreadLocal<?> live);

  abstract void write(ThreadLocal<?> live, @Nullable Object value);

  /** {@return what a class has in place of fields: nothing but for {@link ThreadLocal}} */
  static List<ThreadLocalFields> of(Class<?> type) {
    return type == ThreadLocal.class ? List.of(values()) : List.of();
  }

  /** {@return the one with that name, or null} */
  static @Nullable ThreadLocalFields find(Class<?> type, String name) {
    return of(type).stream().filter(f -> f.fieldName.equals(name)).findAny().orElse(null);
  }

  /** {@return whether it is one of these, whose value an object that is trimmed can keep} */
  static boolean travels(Object live, String declaringClass, String name) {
    if (!declaringClass.equals(ThreadLocal.class.getName())
        || find(ThreadLocal.class, name) == null) {
      return false;
    }
    ThreadValue value = ThreadValue.of((ThreadLocal<?>) live);
    return value.value() == null || value.travels();
  }

  String fieldName() {
    return fieldName;
  }

  String descriptor() {
    return type.descriptorString();
  }

  FieldSlot slot() {
    return FieldSlot.of(
        live -> read((ThreadLocal<?>) live), (live, value) -> write((ThreadLocal<?>) live, value));
  }

  private static boolean makesOwn(Class<?> type) {
    return Hierarchy.downTo(type).stream()
        .filter(c -> c != ThreadLocal.class)
        .flatMap(c -> Arrays.stream(c.getDeclaredMethods()))
        .anyMatch(m -> m.getName().equals("initialValue") && m.getParameterCount() == 0);
  }

  private static void set(ThreadLocal<?> live, @Nullable Object value) {
    try {
      Setter.HANDLE.invokeExact(live, value);
    } catch (Throwable e) {
      throw Protocols.thrown(e);
    }
  }

  /** Not what a subclass does in its place. */
  private static final class Setter {
    static final MethodHandle HANDLE = handle();

    private static MethodHandle handle() {
      try {
        return Access.callerIn(ThreadLocal.class)
            .findSpecial(
                ThreadLocal.class, "set", methodType(void.class, Object.class), ThreadLocal.class);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
