package io.picklejar.internal.heap;

import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** A hash set. */
final class SetKind extends SpecialKind.Container {
  private final Class<?> type;
  private final IntFunction<? extends Set<?>> empty; // takes the number of elements

  SetKind(String name, Class<?> type, IntFunction<? extends Set<?>> empty) {
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
    return StableOrder.sort(((Set<?>) live).toArray(), 1);
  }

  @Override
  Object allocate(Class<?> exact, @Nullable Object[] slots) {
    return empty.apply(slots.length);
  }

  @Override
  @SuppressWarnings("unchecked")
  void fill(Object live, @Nullable Object[] parts) {
    Set<@Nullable Object> set = (Set<@Nullable Object>) live;
    for (Object part : parts) {
      set.add(part);
    }
  }

  @Override
  boolean needsFinished(int index) {
    return true;
  }
}
