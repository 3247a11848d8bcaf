package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** Recursion through an interface and a captured tree. */
// ships: LongRecursionThroughInterfaceTarget$Leaf.weight
public final class LongRecursionThroughInterfaceTarget {
  private LongRecursionThroughInterfaceTarget() {}

  interface Tree {
    int size();
  }

  static final class Leaf implements Tree {
    static int weight;

    @Override
    public int size() {
      return weight;
    }
  }

  static final class Fork implements Tree {
    private final Tree left;
    private final Tree right;

    Fork(Tree left, Tree right) {
      this.left = left;
      this.right = right;
    }

    @Override
    public int size() {
      return left.size() + right.size();
    }
  }

  public static List<Supplier<?>> functions() {
    Leaf.weight = 2;
    Tree tree = new Leaf();
    for (int i = 0; i < 200; i++) {
      tree = new Fork(tree, new Leaf());
    }
    Tree captured = tree;
    return List.of(() -> captured.size());
  }
}
