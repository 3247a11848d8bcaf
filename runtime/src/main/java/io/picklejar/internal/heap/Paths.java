package io.picklejar.internal.heap;

import java.util.ArrayList;
import java.util.List;

/** Texts of paths from a root to a node. */
final class Paths {
  /** Longer paths are shortened in the middle. */
  private static final int MOST_STEPS = 40;

  private Paths() {}

  /** {@return the path on which the node was met first} */
  static String of(Node node) {
    List<String> steps = new ArrayList<>();
    Node current = node;
    while (current.parent != null) {
      steps.add(step(current.parent, current.edge));
      current = current.parent;
    }
    return join(steps);
  }

  /** {@return the steps, innermost first, as text} */
  static String join(List<String> innermostFirst) {
    StringBuilder text = new StringBuilder();
    int count = innermostFirst.size();
    for (int i = count - 1; i >= 0; i--) {
      if (count > MOST_STEPS && i == count - 1 - MOST_STEPS / 2) {
        int left = MOST_STEPS / 2;
        text.append(" … (").append(i - left + 1).append(" steps) … ");
        i = left - 1;
      }
      text.append(innermostFirst.get(i));
    }
    return text.toString();
  }

  /** {@return the step from a node through one of its slots} */
  static String step(Node parent, int edge) {
    if (parent instanceof Node.Root root) {
      return root.label();
    }
    if (parent instanceof Node.ObjectArray) {
      return "[" + edge + "]";
    }
    if (parent instanceof Node.Instance instance) {
      return field(instance, edge);
    }
    if (parent instanceof Node.Lambda lambda) {
      return lambda.enclosing == edge ? ".this" : ".captured[" + edge + "]";
    }
    return parent instanceof Node.Special special ? special(special, edge) : ".handler";
  }

  private static String special(Node.Special special, int edge) {
    SpecialKind kind = Specials.named(special.kind());
    return kind == null ? "[" + edge + "]" : kind.step(special.parts(), edge);
  }

  private static String field(Node.Instance instance, int edge) {
    int index = edge;
    for (Shape.Level level : instance.shape().levels()) {
      String[] names = level.names();
      if (index < names.length) {
        return "." + names[index];
      }
      index -= names.length;
    }
    return ".writeObject()[" + index + "]";
  }
}
