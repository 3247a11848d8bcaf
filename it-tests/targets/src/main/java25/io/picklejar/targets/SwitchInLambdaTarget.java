package io.picklejar.targets;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** A pattern switch inside a lambda inside a record. */
// ships: SwitchInLambdaTarget.factor
public final class SwitchInLambdaTarget {
  private SwitchInLambdaTarget() {}

  static int factor;

  sealed interface Node {
    record Leaf(int value) implements Node {}

    record Branch(Node left, Node right) implements Node {}
  }

  record Visitor(Function<Node, Integer> visit) {}

  public static List<Supplier<?>> functions() {
    factor = 5;
    Function<Node, Integer>[] self = new Function[1];
    Visitor visitor =
        new Visitor(
            node ->
                switch (node) {
                  case Node.Leaf(int value) -> value * factor;
                  case Node.Branch(Node left, Node right) -> self[0].apply(left) + self[0].apply(right);
                });
    self[0] = visitor.visit();
    Node tree = new Node.Branch(new Node.Leaf(1), new Node.Branch(new Node.Leaf(2), new Node.Leaf(3)));
    return List.of(() -> visitor.visit().apply(tree));
  }
}
