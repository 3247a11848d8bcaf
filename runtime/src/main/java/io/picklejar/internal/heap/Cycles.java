package io.picklejar.internal.heap;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Which complete nodes still depend on an incomplete one further up: those on a cycle that passes
 * through it. Keeps for each node the outermost open node that its parts lead back to, as Tarjan's
 * algorithm does.
 */
final class Cycles {
  /** Depth of open nodes, by id; 0 for others. */
  private int[] depths = new int[64];

  /** Outermost open node that a complete one leads back to, by id. */
  private @Nullable Node[] anchors = new Node[64];

  /** Smallest depth that each open node leads back to, by depth. */
  private int[] lows = new int[64];

  /** Notes that the node becomes open. */
  void enter(Node node, int depth) {
    int id = node.id();
    if (id >= depths.length) {
      int size = Math.max(id + 1, 2 * depths.length);
      depths = Arrays.copyOf(depths, size);
      anchors = Arrays.copyOf(anchors, size);
    }
    if (depth >= lows.length) {
      lows = Arrays.copyOf(lows, 2 * depth);
    }
    depths[id] = depth;
    lows[depth] = depth;
  }

  /**
   * Notes that the open node at that depth refers to a node that was entered before, or whose
   * object was there already.
   */
  void refer(int depth, Node child) {
    Node open = isKnown(child) && depths[child.id()] > 0 ? child : blocker(child);
    if (open != null) {
      lows[depth] = Math.min(lows[depth], depths[open.id()]);
    }
  }

  /** Notes that all parts of the node at that depth have been visited. */
  void leave(Node node, int depth, @Nullable Node[] stack) {
    int low = lows[depth];
    depths[node.id()] = 0;
    if (low < depth) {
      anchors[node.id()] = stack[low - 1];
      lows[depth - 1] = Math.min(lows[depth - 1], low);
    }
  }

  private boolean isKnown(Node node) {
    return node.id() < depths.length;
  }

  /** {@return the open node that the part leads back to, or null} */
  @Nullable Node blocker(Node part) {
    if (!isKnown(part)) {
      return null;
    }
    Node anchor = anchors[part.id()];
    while (anchor != null && depths[anchor.id()] == 0) {
      anchor = anchors[anchor.id()];
    }
    anchors[part.id()] = anchor;
    return anchor;
  }
}
