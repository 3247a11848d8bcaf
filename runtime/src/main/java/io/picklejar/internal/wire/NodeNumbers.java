package io.picklejar.internal.wire;

import io.picklejar.internal.heap.Node;
import java.util.Arrays;

/** Indexes given to nodes of one snapshot, in the order of first visit. */
final class NodeNumbers {
  private int[] numbers = new int[64];
  private int count;

  /** {@return the node's index, or -1} */
  int of(Node node) {
    return node.id() < numbers.length ? numbers[node.id()] - 1 : -1;
  }

  /** Gives the node the next index. */
  void add(Node node) {
    int id = node.id();
    if (id >= numbers.length) {
      numbers = Arrays.copyOf(numbers, Math.max(id + 1, 2 * numbers.length));
    }
    numbers[id] = ++count;
  }
}
