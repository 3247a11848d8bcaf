package io.picklejar.internal.heap;

import static io.picklejar.internal.heap.MadeKind.named;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What {@code List.of}, {@code Set.of} and {@code Map.of} give. The JDK salts the order of the
 * latter two anew in each JVM, so they are put into a stable order where their keys have one.
 */
final class ImmutableKinds {
  private static final String PREFIX = "java.util.ImmutableCollections$";

  static final List<SpecialKind> ALL =
      List.of(
          named(
                  "List.of",
                  Set.of(PREFIX + "ListN", PREFIX + "List12", PREFIX + "SubList")::contains,
                  ImmutableKinds::takeList,
                  ImmutableKinds::list)
              .stepping((parts, index) -> "[" + (index - 1) + "]"),
          named(
                  "Set.of",
                  Set.of(PREFIX + "SetN", PREFIX + "Set12")::contains,
                  (Set<?> set) -> StableOrder.sortSalted(set.toArray(), 1),
                  ImmutableKinds::set)
              .stepping((parts, index) -> "[" + index + "]"),
          named(
                  "Map.of",
                  Set.of(PREFIX + "MapN", PREFIX + "Map1")::contains,
                  (Map<?, ?> map) -> StableOrder.sortSalted(Entries.flatten(map, 0), 2),
                  ImmutableKinds::map)
              .stepping((parts, index) -> Steps.entry(parts, index, 0)));

  private ImmutableKinds() {}

  /** Lists that {@code Stream.toList} gave may hold nulls, and may be asked for them. */
  private static @Nullable Object[] takeList(List<?> list) {
    Object[] elements = list.toArray();
    @Nullable Object[] parts = new Object[elements.length + 1];
    parts[0] = allowsNulls(list);
    System.arraycopy(elements, 0, parts, 1, elements.length);
    return parts;
  }

  private static boolean allowsNulls(List<?> list) {
    try {
      boolean unused = list.contains(null);
      return true;
    } catch (NullPointerException e) {
      return false;
    }
  }

  private static Object list(@Nullable Object[] parts) {
    List<@Nullable Object> elements = Arrays.asList(parts).subList(1, parts.length);
    return Boolean.TRUE.equals(parts[0]) ? elements.stream().toList() : List.copyOf(elements);
  }

  private static Object set(@Nullable Object[] parts) {
    return Set.copyOf(new LinkedHashSet<>(Arrays.asList(parts)));
  }

  private static Object map(@Nullable Object[] parts) {
    Map<Object, Object> entries = new HashMap<>();
    for (int i = 0; i < parts.length; i += 2) {
      entries.put(Objects.requireNonNull(parts[i]), Objects.requireNonNull(parts[i + 1]));
    }
    return Map.copyOf(entries);
  }
}
