package io.picklejar.targets;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Supplier;

/** A priority queue with a composed comparator. */
// ships: PriorityQueueStaticTarget.QUEUE
public final class PriorityQueueStaticTarget {
  private PriorityQueueStaticTarget() {}

  static PriorityQueue<String> QUEUE;

  public static List<Supplier<?>> functions() {
    QUEUE =
        new PriorityQueue<>(
            Comparator.comparing(String::length).thenComparing(Comparator.reverseOrder()));
    QUEUE.addAll(List.of("ccc", "a", "b", "dd"));
    return List.of(
        () -> {
          List<String> drained = new ArrayList<>();
          while (!QUEUE.isEmpty()) {
            drained.add(QUEUE.poll());
          }
          return drained;
        });
  }
}
