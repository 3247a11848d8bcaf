package io.picklejar.internal.heap;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Orders the nodes of a graph. */
public final class Nodes {

  private Nodes() {}

  /**
   * {@return the nodes that a slot reaches, each once, breadth first} Two graphs of the same
   * content give their nodes in the same order, so that the n-th of one stands for the n-th of the
   * other.
   */
  public static List<Node> reachable(@Nullable Object slot) {
    Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Node> order = new ArrayList<>();
    Deque<Node> queue = new ArrayDeque<>();
    visit(slot, seen, queue);
    for (Node node = queue.poll(); node != null; node = queue.poll()) {
      order.add(node);
      for (Object child : node.slots()) {
        visit(child, seen, queue);
      }
    }
    return order;
  }

  private static void visit(@Nullable Object slot, Set<Node> seen, Deque<Node> queue) {
    if (slot instanceof Node node && seen.add(node)) {
      queue.add(node);
    }
  }
}
