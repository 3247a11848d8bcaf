package io.picklejar.internal.heap;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Deque;
import java.util.List;

/** Finds the objects that cannot travel, and the shortest path to each from each root. */
final class Refusals {
  private static final String FIX_OR_LEAVE_OUT =
      "Correct its serialization methods, or leave the object out: make the field transient or the value lazy.";

  private final List<Refusal> found = new ArrayList<>();
  private final int[] parents;
  private final int[] edges;
  private final Node[] byId;

  private Refusals(int nodes) {
    parents = new int[nodes];
    edges = new int[nodes];
    byId = new Node[nodes];
  }

  /** {@return the node of an object whose own code failed while it was flattened} */
  static Node.Refused failure(Object live, Throwable e) {
    Throwable cause =
        e instanceof Protocols.ProtocolException && e.getCause() != null ? e.getCause() : e;
    return new Node.Refused(live.getClass(), "writing it failed with " + cause, FIX_OR_LEAVE_OUT);
  }

  /** {@return the refusals of all roots} */
  static List<Refusal> search(List<Node.Root> roots, int nodes) {
    Refusals refusals = new Refusals(nodes);
    for (Node.Root root : roots) {
      refusals.from(root);
    }
    return refusals.found;
  }

  private void from(Node.Root root) {
    BitSet visited = new BitSet(byId.length);
    Deque<Node> queue = new ArrayDeque<>();
    queue.add(root);
    for (Node node = queue.poll(); node != null; node = queue.poll()) {
      if (node instanceof Node.Refused refused) {
        List<String> steps = path(root, refused);
        found.add(
            new Refusal(
                root.label(),
                Paths.join(steps),
                fromRoot(steps),
                refused.type(),
                refused.reason(),
                refused.advice()));
      }
      Object[] slots = node.slots();
      for (int i = 0; i < slots.length; i++) {
        if (slots[i] instanceof Node child && !visited.get(child.id())) {
          visited.set(child.id());
          reach(child, node, i);
          queue.add(child);
        }
      }
    }
  }

  private void reach(Node child, Node parent, int edge) {
    byId[child.id()] = child;
    parents[child.id()] = parent.id();
    edges[child.id()] = edge;
  }

  /** {@return the steps, innermost first, the root's label at the end} */
  private List<String> path(Node.Root root, Node node) {
    List<String> steps = new ArrayList<>();
    for (int id = node.id(); id >= 0; id = parents[id]) {
      Node parent = parents[id] < 0 ? root : byId[parents[id]];
      steps.add(Paths.step(parent, edges[id]));
    }
    return steps;
  }

  private static List<String> fromRoot(List<String> innermostFirst) {
    List<String> steps = new ArrayList<>(innermostFirst.subList(0, innermostFirst.size() - 1));
    Collections.reverse(steps);
    steps.replaceAll(LiveStep::name);
    return steps;
  }
}
