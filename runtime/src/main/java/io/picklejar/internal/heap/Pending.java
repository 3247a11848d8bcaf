package io.picklejar.internal.heap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What has to wait for nodes that are not complete. */
final class Pending {
  private final Map<Node, List<Patch>> patches = new LinkedHashMap<>();
  private final Map<Node, List<Node>> waiting = new LinkedHashMap<>();

  /** A slot to be set as soon as its object exists. */
  record Patch(Node node, int slot) {}

  /** Completes a node. */
  interface Completion {
    void complete(Node node, boolean force);
  }

  void patch(Node missing, Node node, int slot) {
    patches.computeIfAbsent(missing, k -> new ArrayList<>()).add(new Patch(node, slot));
  }

  void await(Node missing, Node node) {
    waiting.computeIfAbsent(missing, k -> new ArrayList<>()).add(node);
  }

  /** {@return the slots that waited for the node, which no longer do} */
  List<Patch> patches(Node node) {
    List<Patch> found = patches.isEmpty() ? null : patches.remove(node);
    return found == null ? List.of() : found;
  }

  /** {@return the nodes that waited for the node, which no longer do} */
  List<Node> waiting(Node node) {
    List<Node> found = waiting.isEmpty() ? null : waiting.remove(node);
    return found == null ? List.of() : found;
  }

  /** Completes what waits for each other, the first first. */
  void force(Completion completion) {
    while (!waiting.isEmpty()) {
      Node missing = waiting.keySet().iterator().next();
      for (Node node : waiting(missing)) {
        completion.complete(node, true);
      }
    }
  }
}
