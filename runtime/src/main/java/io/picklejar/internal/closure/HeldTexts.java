package io.picklejar.internal.closure;

import io.picklejar.internal.heap.Node;
import io.picklejar.internal.heap.Nodes;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The strings that values hold. */
final class HeldTexts {

  private final Set<String> texts = new HashSet<>();
  private final Set<Node> seen = new HashSet<>();

  /** Takes the strings of all that a root leads to. */
  void add(@Nullable Object root) {
    addText(root);
    for (Node node : Nodes.reachable(root)) {
      if (seen.add(node)) {
        for (Object slot : node.slots()) {
          addText(slot);
        }
      }
    }
  }

  private void addText(@Nullable Object slot) {
    if (slot instanceof String text) {
      texts.add(text);
    }
  }

  Set<String> all() {
    return texts;
  }
}
