package io.picklejar.internal.closure;

import io.picklejar.internal.heap.Node;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The objects that can't travel and those that hold them, at any depth. */
final class Unshippable {

  private final Map<Node, List<Node>> holders = new IdentityHashMap<>();
  private final Deque<Node> refused = new ArrayDeque<>();

  private Unshippable() {}

  /** {@return the nodes, among those reachable from the slots, from which a refused one is} */
  static Set<Node> in(Collection<? extends @Nullable Object> slots) {
    Unshippable search = new Unshippable();
    Deque<Node> work = new ArrayDeque<>();
    for (Object slot : slots) {
      search.meet(slot, work);
    }
    while (!work.isEmpty()) {
      Node node = work.remove();
      for (Object slot : node.slots()) {
        if (slot instanceof Node held) {
          search.meet(held, work);
          search.holdersOf(held).add(node);
        }
      }
    }
    return search.holding();
  }

  private void meet(@Nullable Object slot, Deque<Node> work) {
    if (slot instanceof Node node && !holders.containsKey(node)) {
      holders.put(node, new ArrayList<>());
      work.add(node);
      if (node instanceof Node.Refused) {
        refused.add(node);
      }
    }
  }

  private List<Node> holdersOf(Node node) {
    return holders.computeIfAbsent(node, key -> new ArrayList<>());
  }

  private Set<Node> holding() {
    Set<Node> found = Collections.newSetFromMap(new IdentityHashMap<>());
    found.addAll(refused);
    while (!refused.isEmpty()) {
      for (Node holder : holdersOf(refused.remove())) {
        if (found.add(holder)) {
          refused.add(holder);
        }
      }
    }
    return found;
  }
}
