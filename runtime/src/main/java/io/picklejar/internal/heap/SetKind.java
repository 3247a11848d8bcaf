package io.picklejar.internal.heap;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A hash set: the layout of its table, then the elements. */
final class SetKind extends SpecialKind.Container {
  private final Class<?> type;
  private final Layout layout;

  SetKind(String name, Class<?> type, Layout layout) {
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
    Object[] elements = ((Set<?>) live).toArray();
    @Nullable Object[] parts = new Object[elements.length + 1];
    parts[0] = layout.of(live, elements.length);
    System.arraycopy(elements, 0, parts, 1, elements.length);
    return StableOrder.sort(parts, 1, 1);
  }

  @Override
  Object allocate(Class<?> exact, @Nullable Object[] slots) {
    return layout.make(slots[0], slots.length - 1);
  }

  @Override
  @SuppressWarnings("unchecked")
  void fill(Object live, @Nullable Object[] parts) {
    Set<@Nullable Object> set = (Set<@Nullable Object>) live;
    for (int i = 1; i < parts.length; i++) {
      set.add(parts[i]);
    }
  }

  @Override
  boolean needsFinished(int index) {
    return index > 0;
  }

  @Override
  String step(@Nullable Object[] parts, int index) {
    return "[" + (index - 1) + "]";
  }
}
