package io.picklejar.internal.heap;

import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * {@link PriorityQueue}: the comparator, then the elements in heap order, which adding them one by
 * one keeps.
 */
final class PriorityQueueKind extends SpecialKind.Value {

  PriorityQueueKind() {
    super("PriorityQueue");
  }

  @Override
  boolean handles(Class<?> type) {
    return type == PriorityQueue.class;
  }

  @Override
  @Nullable Object[] parts(Object live) {
    PriorityQueue<?> queue = (PriorityQueue<?>) live;
    Object[] elements = queue.toArray();
    @Nullable Object[] parts = new Object[elements.length + 1];
    parts[0] = queue.comparator();
    System.arraycopy(elements, 0, parts, 1, elements.length);
    return parts;
  }

  @Override
  @SuppressWarnings("unchecked")
  Object make(Class<?> type, @Nullable Object[] parts) {
    PriorityQueue<Object> queue = new PriorityQueue<>((Comparator<Object>) parts[0]);
    queue.addAll(Arrays.asList(parts).subList(1, parts.length));
    return queue;
  }
}
