package io.picklejar.internal.heap;

import io.picklejar.internal.jvm.Access;
import io.picklejar.internal.jvm.FieldSlot;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Numbers for objects by what they consist of, as far as a few steps lead: the same in every run,
 * whatever their identities.
 */
final class Fingerprint {
  private static final int DEEPEST = 4;
  private static final int WIDEST = 16;
  private static final long PRIME = 0x9E3779B97F4A7C15L;

  private final Map<Class<?>, List<FieldSlot>> slots = new HashMap<>();

  /** {@return the number of the objects, in that order} */
  long of(@Nullable Object[] objects) {
    long print = 1;
    for (Object object : objects) {
      print = mix(print, of(object, DEEPEST));
    }
    return print;
  }

  private static long mix(long print, long next) {
    return Long.rotateLeft(print, 27) * PRIME ^ next * (PRIME | 1L << 33);
  }

  private long of(@Nullable Object value, int depth) {
    if (value == null) {
      return 0;
    }
    if (Inline.is(value)) {
      return mix(value.getClass().getName().hashCode(), value.hashCode());
    }
    if (value instanceof Enum<?> constant) {
      return mix(constant.getDeclaringClass().getName().hashCode(), constant.name().hashCode());
    }
    if (value instanceof Class<?> type) {
      return name(type);
    }
    long print = name(value.getClass());
    return depth == 0
        ? print
        : value.getClass().isArray() ? array(value, depth, print) : fields(value, depth, print);
  }

  /** The name of a hidden class is another in every run. */
  private static long name(Class<?> type) {
    return type.isHidden() ? name(type.getNestHost()) + 1 : type.getName().hashCode();
  }

  private long array(Object array, int depth, long start) {
    int length = Array.getLength(array);
    long print = mix(start, length);
    for (int i = 0; i < Math.min(length, WIDEST); i++) {
      print = mix(print, of(Array.get(array, i), depth - 1));
    }
    return print;
  }

  private long fields(Object value, int depth, long start) {
    long print = start;
    for (FieldSlot slot : slots.computeIfAbsent(value.getClass(), Fingerprint::slots)) {
      print = mix(print, of(slot.read(value), depth - 1));
    }
    return print;
  }

  /** What the JDK's own classes keep beside their values are hash codes, caches and addresses. */
  private static List<FieldSlot> slots(Class<?> type) {
    return FieldValues.fields(type).stream()
        .filter(Fingerprint::isValue)
        .map(Access::slot)
        .toList();
  }

  private static boolean isValue(Field field) {
    return !Modifier.isTransient(field.getModifiers())
        || field.getDeclaringClass().getClassLoader() != null;
  }
}
