package io.picklejar.internal.heap;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A hash map: the layout of its table, then keys and values in turn. */
final class MapKind extends SpecialKind.Container {
  private final Class<?> type;
  private final Layout layout;

  MapKind(String name, Class<?> type, Layout layout) {
    super(name);
    this.type = type;
    this.layout = layout;
  }

  @Override
  boolean handles(Class<?> candidate) {
    return candidate == type;
  }

  @Override
  @Nullable Object[] parts(Object live) {
    @Nullable Object[] parts = Entries.flatten((Map<?, ?>) live, 1);
    parts =
        layout == Layout.IDENTITY
            ? StableOrder.sortIdentities(parts, 1, 2)
            : StableOrder.sort(parts, 1, 2);
    parts[0] = layout.of(live, parts.length / 2);
    return parts;
  }

  @Override
  Object allocate(Class<?> exact, @Nullable Object[] slots) {
    return layout.make(slots[0], slots.length / 2);
  }

  @Override
  void fill(Object live, @Nullable Object[] parts) {
    if (layout.latestFirst()) {
      Entries.putAllBackwards(live, parts, 1);
    } else {
      Entries.putAll(live, parts, 1);
    }
    layout.filled(live);
  }

  @Override
  boolean needsFinished(int index) {
    return index % 2 == 1;
  }

  @Override
  String step(@Nullable Object[] parts, int index) {
    return Steps.entry(parts, index, 1);
  }
}
