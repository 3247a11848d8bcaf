package io.picklejar.internal.heap;

import java.util.Arrays;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * An order for the entries of hash tables that does not depend on identity hash codes, which differ
 * from run to run: tables whose keys are all enum constants or all classes are sorted. Other tables
 * keep their order.
 */
final class StableOrder {
  private static final Comparator<Object[]> BY_NAME = Comparator.comparing(group -> name(group[0]));

  @SuppressWarnings("unchecked")
  private static final Comparator<Object[]> BY_ORDER =
      Comparator.comparing(group -> (Comparable<Object>) group[0]);

  private StableOrder() {}

  /**
   * {@return the parts, after {@code first} in groups of {@code width} that begin with the key,
   * sorted if need be}
   */
  static @Nullable Object[] sort(@Nullable Object[] parts, int first, int width) {
    for (int i = first; i < parts.length; i += width) {
      if (!(parts[i] instanceof Enum<?> || parts[i] instanceof Class<?>)) {
        return parts;
      }
    }
    return parts.length > first + width ? sorted(parts, first, width, BY_NAME) : parts;
  }

  /**
   * {@return the parts sorted as above, and also where all keys are of one JDK class with an order}
   */
  static @Nullable Object[] sortSalted(@Nullable Object[] parts, int width) {
    for (int i = 0; i < parts.length; i += width) {
      Object key = parts[i];
      if (!(key instanceof Comparable<?>)
          || key.getClass() != parts[0].getClass()
          || key.getClass().getClassLoader() != null) {
        return sort(parts, 0, width);
      }
    }
    return sorted(parts, 0, width, BY_ORDER);
  }

  private static @Nullable Object[] sorted(
      @Nullable Object[] parts, int first, int width, Comparator<Object[]> order) {
    Object[][] groups = new Object[(parts.length - first) / width][];
    for (int i = 0; i < groups.length; i++) {
      groups[i] = Arrays.copyOfRange(parts, first + i * width, first + (i + 1) * width);
    }
    Arrays.sort(groups, order);
    for (int i = 0; i < groups.length; i++) {
      System.arraycopy(groups[i], 0, parts, first + i * width, width);
    }
    return parts;
  }

  private static String name(Object key) {
    return key instanceof Enum<?> constant
        ? constant.getDeclaringClass().getName() + '#' + constant.name()
        : ((Class<?>) key).getName();
  }
}
