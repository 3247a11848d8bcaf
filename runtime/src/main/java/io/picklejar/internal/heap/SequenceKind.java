package io.picklejar.internal.heap;

import java.util.Arrays;
import java.util.Collection;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A collection that keeps its elements in the order in which they were added and calls no code of
 * theirs.
 */
final class SequenceKind extends SpecialKind.Container {
  private final Class<?> type;
  private final IntFunction<? extends Collection<Object>> empty;

  SequenceKind(String name, Class<?> type, IntFunction<? extends Collection<Object>> empty) {
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
    return ((Collection<?>) live).toArray();
  }

  @Override
  Object allocate(Class<?> exact, @Nullable Object[] slots) {
    return empty.apply(slots.length);
  }

  @Override
  @SuppressWarnings("unchecked")
  void fill(Object live, @Nullable Object[] parts) {
    ((Collection<@Nullable Object>) live).addAll(Arrays.asList(parts));
  }
}
