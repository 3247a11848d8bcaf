package io.picklejar.internal.heap;

import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Maps as arrays of keys and values in turn. */
final class Entries {

  private Entries() {}

  /**
   * {@return the entries, after {@code first} parts that are left null} Concurrent maps may change
   * meanwhile.
   */
  static @Nullable Object[] flatten(Map<?, ?> map, int first) {
    @Nullable Object[] parts = new Object[first + 2 * map.size()];
    int[] next = {first};
    @Nullable Object[][] grown = {parts};
    map.forEach(
        (k, v) -> {
          if (next[0] == grown[0].length) {
            grown[0] = Arrays.copyOf(grown[0], Math.max(8, 2 * (next[0] - first)) + first);
          }
          grown[0][next[0]++] = k;
          grown[0][next[0]++] = v;
        });
    return next[0] == grown[0].length ? grown[0] : Arrays.copyOf(grown[0], next[0]);
  }

  /** Puts the entries after {@code first}. */
  @SuppressWarnings("unchecked")
  static void putAll(Object live, @Nullable Object[] parts, int first) {
    Map<@Nullable Object, @Nullable Object> map = (Map<@Nullable Object, @Nullable Object>) live;
    for (int i = first; i < parts.length; i += 2) {
      map.put(parts[i], parts[i + 1]);
    }
  }

  /** Puts the entries after {@code first}, the last first. */
  @SuppressWarnings("unchecked")
  static void putAllBackwards(Object live, @Nullable Object[] parts, int first) {
    Map<@Nullable Object, @Nullable Object> map = (Map<@Nullable Object, @Nullable Object>) live;
    for (int i = parts.length - 2; i >= first; i -= 2) {
      map.put(parts[i], parts[i + 1]);
    }
  }
}
