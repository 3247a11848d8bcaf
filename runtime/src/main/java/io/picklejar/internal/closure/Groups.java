package io.picklejar.internal.closure;

import io.picklejar.internal.heap.Node;
import io.picklejar.internal.reach.StaticField;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Splits static values into groups that share no object, so that each can be restored, and known
 * again, alone.
 */
final class Groups {

  private final Map<Node, Integer> owner = new IdentityHashMap<>();
  private final int[] parent;

  private Groups(int size) {
    this.parent = new int[size];
    Arrays.setAll(parent, i -> i);
  }

  /** {@return the groups, ordered by the names of their statics} */
  static List<Closure.Group> of(
      Map<StaticField, @Nullable Object> slots, Function<String, Class<?>> types) {
    List<StaticField> fields = new ArrayList<>(slots.keySet());
    fields.sort(Comparator.comparing(StaticField::toString));
    Groups groups = new Groups(fields.size());
    for (int i = 0; i < fields.size(); i++) {
      groups.claim(i, slots.get(fields.get(i)));
    }
    Map<Integer, List<Closure.StaticValue>> byRoot = new LinkedHashMap<>();
    for (int i = 0; i < fields.size(); i++) {
      StaticField field = fields.get(i);
      byRoot
          .computeIfAbsent(groups.find(i), root -> new ArrayList<>())
          .add(
              new Closure.StaticValue(
                  types.apply(field.owner()), field.name(), field.descriptor(), slots.get(field)));
    }
    return byRoot.values().stream().map(Closure.Group::new).toList();
  }

  private void claim(int index, @Nullable Object slot) {
    Deque<Node> open = new ArrayDeque<>();
    visit(index, slot, open);
    while (!open.isEmpty()) {
      for (Object child : open.removeLast().slots()) {
        visit(index, child, open);
      }
    }
  }

  private void visit(int index, @Nullable Object slot, Deque<Node> open) {
    if (!(slot instanceof Node node)
        || node instanceof Node.EnumConstant
        || node instanceof Node.ClassLiteral) {
      return;
    }
    Integer before = owner.putIfAbsent(node, index);
    if (before == null) {
      open.addLast(node);
    }
    join(index, before);
  }

  private void join(int index, @Nullable Integer other) {
    if (other != null) {
      parent[find(index)] = find(other);
    }
  }

  private int find(int index) {
    int root = index;
    while (parent[root] != root) {
      root = parent[root];
    }
    return root;
  }
}
