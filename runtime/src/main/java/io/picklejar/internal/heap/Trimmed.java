package io.picklejar.internal.heap;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The objects of a snapshot that have only some of their fields. */
final class Trimmed {
  private final Map<Node, Source> sources = new IdentityHashMap<>();
  private final Map<String, List<Missing>> missing = new HashMap<>();
  private final Flattening flattening;

  /** Gives the slot of a live value. */
  interface Flattening {
    @Nullable Object slot(@Nullable Object live, Node parent, int edge);
  }

  private record Source(InstancePlan plan, Object live) {}

  private record Missing(Node.Instance node, int slot) {}

  Trimmed(Flattening flattening) {
    this.flattening = flattening;
  }

  /** {@return a node with the fields that the policy says are used} */
  Node.Instance node(InstancePlan plan, Object live, HeapPolicy policy) {
    Node.Instance node = plan.empty();
    int slot = 0;
    for (Shape.Level level : plan.shape().levels()) {
      for (String name : level.names()) {
        if (keeps(policy, live, level.declaringClass(), name)) {
          node.slots()[slot] = plan.read(live, slot);
        } else {
          missing
              .computeIfAbsent(key(level.declaringClass(), name), k -> new ArrayList<>())
              .add(new Missing(node, slot));
        }
        slot++;
      }
    }
    sources.put(node, new Source(plan, live));
    return node;
  }

  private static boolean keeps(
      HeapPolicy policy, Object live, String declaringClass, String field) {
    return policy.usesField(declaringClass, field)
        || ThreadLocalFields.travels(live, declaringClass, field);
  }

  /** {@return the field's key in maps} */
  static String key(String declaringClass, String field) {
    return declaringClass + '#' + field;
  }

  /** Takes the field of all trimmed objects. */
  void use(String declaringClass, String field) {
    List<Missing> found = missing.remove(key(declaringClass, field));
    if (found != null) {
      found.forEach(m -> take(m.node, m.slot));
    }
  }

  /** {@return the trimmed objects} */
  List<Object> objects() {
    return sources.values().stream().map(Source::live).toList();
  }

  /** {@return the classes of the trimmed objects that were met under such roots} */
  Set<Class<?>> types(Predicate<String> rootLabel) {
    Set<Class<?>> types = new HashSet<>();
    for (Map.Entry<Node, Source> entry : sources.entrySet()) {
      if (rootLabel.test(root(entry.getKey()))) {
        types.add(entry.getValue().live.getClass());
      }
    }
    return types;
  }

  private static String root(Node node) {
    Node top = node;
    while (top.parent != null) {
      top = top.parent;
    }
    return top instanceof Node.Root root ? root.label() : "";
  }

  /** {@return the slots that a trimmed node has, or null for a node that has all} */
  @Nullable BitSet taken(Node node, HeapPolicy policy) {
    Source source = sources.get(node);
    if (source == null) {
      return null;
    }
    BitSet taken = new BitSet();
    int slot = 0;
    for (Shape.Level level : source.plan.shape().levels()) {
      for (String name : level.names()) {
        taken.set(slot++, keeps(policy, source.live, level.declaringClass(), name));
      }
    }
    return taken;
  }

  /** Takes all fields, if the node is trimmed. */
  void widen(Node node) {
    Source source = sources.get(node);
    if (source != null) {
      for (int i = 0; i < node.slots().length; i++) {
        take((Node.Instance) node, i);
      }
      sources.remove(node);
    }
  }

  private void take(Node.Instance node, int slot) {
    Source source = sources.get(node);
    if (source != null && node.slots()[slot] == null) {
      node.slots()[slot] = source.plan.read(source.live, slot);
      node.slots()[slot] = flattening.slot(node.slots()[slot], node, slot);
    }
  }
}
