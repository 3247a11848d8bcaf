package io.picklejar.internal.closure;

import io.picklejar.internal.heap.Node;
import io.picklejar.internal.heap.Nodes;
import io.picklejar.internal.heap.SharedValue;
import io.picklejar.internal.reach.StaticField;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds the strings and boxed numbers that several places of a closure hold, and gives each a node,
 * so that they stay one object. Strings stay one within what hangs on one root as it is, and so do
 * literals everywhere.
 */
final class SharedValues {
  private static final StaticField FUNCTION = new StaticField("", "", "");

  private final Map<StaticField, @Nullable Object> statics;
  private final Function<Object, Node> nodes;
  private final Predicate<String> literal;

  /** Each node with the root that reaches it first. */
  private final Map<Node, StaticField> owners = new LinkedHashMap<>();

  private final Map<Object, StaticField> first = new IdentityHashMap<>();
  private final Map<Object, Node> shared = new IdentityHashMap<>();

  private SharedValues(
      Map<StaticField, @Nullable Object> statics,
      Function<Object, Node> nodes,
      Predicate<String> literal) {
    this.statics = statics;
    this.nodes = nodes;
    this.literal = literal;
  }

  /**
   * {@return the slots of the statics}
   *
   * @param nodes makes a node of a value
   * @param literal whether a string is one that literals stand for
   */
  static Map<StaticField, @Nullable Object> give(
      @Nullable Object function,
      Map<StaticField, @Nullable Object> statics,
      Function<Object, Node> nodes,
      Predicate<String> literal) {
    SharedValues values = new SharedValues(statics, nodes, literal);
    statics.forEach(values::own);
    values.own(FUNCTION, function);
    return values.find() ? values.give() : statics;
  }

  private void own(StaticField root, @Nullable Object slot) {
    Nodes.reachable(slot).forEach(node -> owners.putIfAbsent(node, root));
  }

  private interface Place {
    void visit(Object value, StaticField root);
  }

  private void visit(Place place) {
    statics.forEach(
        (root, slot) -> {
          if (!isPrimitive(root) && SharedValue.hasIdentity(slot)) {
            place.visit(slot, root);
          }
        });
    owners.forEach(
        (node, root) -> {
          @Nullable Object[] slots = node.slots();
          for (int i = 0; i < slots.length; i++) {
            if (SharedValue.hasIdentity(slots[i]) && Nodes.isReference(node, i)) {
              place.visit(slots[i], root);
            }
          }
        });
  }

  /** Most values are like no other, and need not be told from others. */
  private boolean find() {
    Likes likes = new Likes(owners.keySet().stream().mapToInt(node -> node.slots().length).sum());
    visit((value, root) -> likes.meet(value));
    if (likes.any()) {
      visit(
          (value, root) -> {
            if (likes.several(value)) {
              meet(value, root);
            }
          });
    }
    return !shared.isEmpty();
  }

  private void meet(Object value, StaticField root) {
    StaticField before = first.putIfAbsent(value, root);
    boolean stays = value instanceof String text && (before == root || literal.test(text));
    if (before != null && !stays) {
      shared.computeIfAbsent(value, nodes);
    }
  }

  private static boolean isPrimitive(StaticField field) {
    return field.descriptor().length() == 1;
  }

  private Map<StaticField, @Nullable Object> give() {
    for (Node node : owners.keySet()) {
      @Nullable Object[] slots = node.slots();
      for (int i = 0; i < slots.length; i++) {
        if (Nodes.isReference(node, i)) {
          slots[i] = given(slots[i]);
        }
      }
    }
    Map<StaticField, @Nullable Object> given = new LinkedHashMap<>();
    statics.forEach((field, slot) -> given.put(field, isPrimitive(field) ? slot : given(slot)));
    return given;
  }

  private @Nullable Object given(@Nullable Object slot) {
    Node node = slot == null || slot instanceof Node ? null : shared.get(slot);
    return node == null ? slot : node;
  }
}
