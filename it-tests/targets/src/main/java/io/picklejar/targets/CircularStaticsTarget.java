package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** Statics of two classes that refer to each other's objects. */
// ships: CircularStaticsTarget$Left.node, CircularStaticsTarget$Right.node
public final class CircularStaticsTarget {
  private CircularStaticsTarget() {}

  static final class Node {
    final String name;
    Node other;

    Node(String name) {
      this.name = name;
    }
  }

  static final class Left {
    static Node node = new Node("initial left");
  }

  static final class Right {
    static Node node = new Node("initial right");
  }

  public static List<Supplier<?>> functions() {
    Left.node = new Node("left");
    Right.node = new Node("right");
    Left.node.other = Right.node;
    Right.node.other = Left.node;
    return List.of(
        () -> Left.node.other.name + Right.node.other.name, () -> Left.node.other == Right.node);
  }
}
