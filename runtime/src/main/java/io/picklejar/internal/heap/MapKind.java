package io.picklejar.internal.heap;

import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** A hash map: keys and values in turn. */
final class MapKind extends SpecialKind.Container {
  private final Class<?> type;
  private final IntFunction<? extends Map<?, ?>> empty; // takes the number of entries

  MapKind(String name, Class<?> type, IntFunction<? extends Map<?, ?>> empty) {
    super(name);
    this.type = type;
    this.empty = empty;
  }

  @Override
  boolean handles(Class<?> candidate) {
    return candidate == type;
  }

  @Override
  @Nullable Object[] parts(Object live) {
    return StableOrder.sort(Entries.flatten((Map<?, ?>) live, 0), 2);
  }

  @Override
  Object allocate(Class<?> exact, @Nullable Object[] slots) {
    return empty.apply(slots.length / 2);
  }

  @Override
  void fill(Object live, @Nullable Object[] parts) {
    Entries.putAll(live, parts, 0);
  }

  @Override
  boolean needsFinished(int index) {
    return index % 2 == 0;
  }

  @Override
  String step(@Nullable Object[] parts, int index) {
    return Steps.entry(parts, index, 0);
  }
}
