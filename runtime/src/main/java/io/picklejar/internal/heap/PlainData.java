package io.picklejar.internal.heap;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAmount;
import java.util.Arrays;
import java.util.Collection;
import java.util.ConcurrentModificationException;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Values that bring no code and always travel: texts, numbers, dates, and JDK collections of them.
 */
final class PlainData {

  /** What is nested deeper, or in a cycle, is no plain data. */
  private static final int DEPTH = 4;

  private PlainData() {}

  static boolean is(@Nullable Object value) {
    try {
      return is(value, DEPTH);
    } catch (ConcurrentModificationException e) {
      // Another thread is at work on it.
      return false;
    }
  }

  private static boolean is(@Nullable Object value, int depth) {
    if (value == null || value instanceof String || isPrimitive(value)) {
      return true;
    }
    if (value.getClass().getClassLoader() != null || depth == 0) {
      return false;
    }
    if (value instanceof Object[] array) {
      return isJdks(array.getClass()) && all(Arrays.asList(array), depth);
    }
    if (value instanceof Map<?, ?> map) {
      return isUtil(value) && all(map.keySet(), depth) && all(map.values(), depth);
    }
    return value instanceof Collection<?> collection
        ? isUtil(value) && all(collection, depth)
        : isScalar(value) || value instanceof Optional<?> some && is(some.orElse(null), depth - 1);
  }

  private static boolean isPrimitive(Object value) {
    Class<?> type = value.getClass();
    return value instanceof Boolean
        || value instanceof Character
        || value instanceof Number && type.getName().startsWith("java.lang.")
        || type.isArray() && type.getComponentType().isPrimitive();
  }

  private static boolean isScalar(Object value) {
    return value.getClass() == BigInteger.class
        || value.getClass() == BigDecimal.class
        || value instanceof UUID
        || value.getClass() == Date.class
        || value instanceof Temporal
        || value instanceof TemporalAmount;
  }

  /** Collections elsewhere, such as queues that wait, may hold threads. */
  private static boolean isUtil(Object value) {
    return value.getClass().getPackageName().equals("java.util");
  }

  private static boolean isJdks(Class<?> array) {
    Class<?> element = array;
    while (element.isArray()) {
      element = element.getComponentType();
    }
    return element.getClassLoader() == null;
  }

  private static boolean all(Collection<?> elements, int depth) {
    for (Object element : elements) {
      if (!is(element, depth - 1)) {
        return false;
      }
    }
    return true;
  }
}
