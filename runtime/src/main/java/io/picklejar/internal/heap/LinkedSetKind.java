package io.picklejar.internal.heap;

import java.util.LinkedHashSet;
import org.jspecify.annotations.Nullable;

/** {@link LinkedHashSet}: the elements in order. */
final class LinkedSetKind extends SpecialKind.Container {

  LinkedSetKind() {
    super("LinkedHashSet");
  }

  @Override
  boolean handles(Class<?> candidate) {
    return candidate == LinkedHashSet.class;
  }

  @Override
  @Nullable Object[] parts(Object live) {
    return ((LinkedHashSet<?>) live).toArray();
  }

  @Override
  Object allocate(Class<?> exact, @Nullable Object[] slots) {
    return new LinkedHashSet<>(Capacity.of(slots.length));
  }

  @Override
  @SuppressWarnings("unchecked")
  void fill(Object live, @Nullable Object[] parts) {
    LinkedHashSet<@Nullable Object> set = (LinkedHashSet<@Nullable Object>) live;
    for (Object part : parts) {
      set.add(part);
    }
  }

  @Override
  boolean needsFinished(int index) {
    return true;
  }
}
