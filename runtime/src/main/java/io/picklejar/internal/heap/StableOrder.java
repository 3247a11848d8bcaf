package io.picklejar.internal.heap;

import java.util.Arrays;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * An order for the entries of hash tables that does not depend on hash codes which differ from run
 * to run: tables with keys of that kind are sorted, enum constants and classes by name, others by
 * what they consist of. Tables whose order is the same in every run keep it.
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
    boolean named = true;
    boolean identities = false;
    for (int i = first; i < parts.length && (named || !identities); i += width) {
      named &= parts[i] instanceof Enum<?> || parts[i] instanceof Class<?>;
      identities |= !named && IdentityHash.in(parts[i]);
    }
    return parts.length <= first + width || !(named || identities)
        ? parts
        : sorted(parts, first, width, named ? BY_NAME : null);
  }

  /** {@return the same for a table that goes by the identity of its keys, whatever these are} */
  static @Nullable Object[] sortIdentities(@Nullable Object[] parts, int first, int width) {
    boolean named = true;
    for (int i = first; i < parts.length; i += width) {
      named &= parts[i] instanceof Enum<?> || parts[i] instanceof Class<?>;
    }
    return parts.length <= first + width
        ? parts
        : sorted(parts, first, width, named ? BY_NAME : null);
  }

  /** {@return the parts of a table whose order is another in every run, sorted} */
  static @Nullable Object[] sortSalted(@Nullable Object[] parts, int width) {
    boolean named = true;
    boolean ordered = true;
    for (int i = 0; i < parts.length; i += width) {
      Object key = parts[i];
      named &= key instanceof Enum<?> || key instanceof Class<?>;
      ordered &=
          key instanceof Comparable<?>
              && key.getClass() == parts[0].getClass()
              && key.getClass().getClassLoader() == null;
    }
    return sorted(parts, 0, width, named ? BY_NAME : ordered ? BY_ORDER : null);
  }

  /** A group of parts with what it is sorted by. */
  private record Printed(long print, Object[] group) {}

  private static void sortByContent(Object[][] groups) {
    Fingerprint fingerprint = new Fingerprint();
    Printed[] printed =
        Arrays.stream(groups)
            .map(group -> new Printed(fingerprint.of(group), group))
            .sorted(Comparator.comparingLong(Printed::print))
            .toArray(Printed[]::new);
    Arrays.setAll(groups, i -> printed[i].group());
  }

  private static @Nullable Object[] sorted(
      @Nullable Object[] parts, int first, int width, @Nullable Comparator<Object[]> order) {
    Object[][] groups = new Object[(parts.length - first) / width][];
    for (int i = 0; i < groups.length; i++) {
      groups[i] = Arrays.copyOfRange(parts, first + i * width, first + (i + 1) * width);
    }
    if (order == null) {
      sortByContent(groups);
    } else {
      Arrays.sort(groups, order);
    }
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
