package io.picklejar.internal.heap;

import io.picklejar.internal.jvm.Access;
import io.picklejar.internal.jvm.FieldSlot;
import java.util.Arrays;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * {@link PriorityQueue}: the comparator, then the elements as they lie in the heap. They are laid
 * there again, since what was changed after it was added may be where no comparison would have it.
 */
final class PriorityQueueKind extends SpecialKind.Container {

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
  Object allocate(Class<?> type, @Nullable Object[] slots) {
    return new PriorityQueue<>();
  }

  @Override
  void fill(Object live, @Nullable Object[] parts) {
    int size = parts.length - 1;
    Slots.COMPARATOR.write(live, parts[0]);
    if (size > 0) {
      Slots.HEAP.write(live, Arrays.copyOfRange(parts, 1, parts.length, Object[].class));
    }
    Slots.SIZE.write(live, size);
  }

  /** Resolved only where a queue is made. */
  private static final class Slots {
    static final FieldSlot COMPARATOR = slot("comparator");
    static final FieldSlot HEAP = slot("queue");
    static final FieldSlot SIZE = slot("size");

    private Slots() {}

    private static FieldSlot slot(String field) {
      return Access.slot(Fields.declared(PriorityQueue.class, field));
    }
  }
}
