package io.picklejar.targets;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Deeply nested generic types in fields and statics. */
// ships: NestedGenericsTarget.TREE
public final class NestedGenericsTarget {
  private NestedGenericsTarget() {}

  static final Map<String, Map<Integer, List<? super Integer>>> TREE = new TreeMap<>();

  static final class Box<T extends List<? extends Number>> {
    final T content;

    Box(T content) {
      this.content = content;
    }
  }

  public static List<Supplier<?>> functions() {
    TREE.computeIfAbsent("a", k -> new TreeMap<>())
        .computeIfAbsent(1, k -> new ArrayList<>())
        .add(5);
    Box<List<Integer>> box = new Box<>(new ArrayList<>(List.of(1, 2)));
    return List.of(() -> TREE, () -> box.content.get(1));
  }
}
