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
  /** Stands for all fields of the classes of the library side above a user class. */
  static final String STATE = "*";

  private final Map<Node, Source> sources = new IdentityHashMap<>();
  private final Map<String, List<Missing>> missing = new HashMap<>();
  private final Flattening flattening;

  /** Gives the slot of a live value. */
  interface Flattening {
    @Nullable Object slot(@Nullable Object live, Node parent, int edge);
  }

  private record Source(InstancePlan plan, Object live) {}

  private record Missing(Node.Instance node, int slot) {}

  /** What a slot is taken with: a field, or what the library holds. */
  private record Item(String declaringClass, String field, @Nullable Class<?> library) {
    boolean isUsed(HeapPolicy policy) {
      return library == null
          ? policy.usesField(declaringClass, field)
          : policy.usesStateOf(library);
    }
  }

  Trimmed(Flattening flattening) {
    this.flattening = flattening;
  }

  /** {@return a node with the fields that the policy says are used} */
  Node.Instance node(InstancePlan plan, Object live, HeapPolicy policy) {
    Node.Instance node = plan.empty();
    int slot = 0;
    for (Item item : items(plan, policy)) {
      if (item.isUsed(policy) || item.library != null && isInline(plan.read(live, slot))) {
        node.slots()[slot] = plan.read(live, slot);
      } else {
        missing
            .computeIfAbsent(key(item.declaringClass, item.field), k -> new ArrayList<>())
            .add(new Missing(node, slot));
      }
      slot++;
    }
    sources.put(node, new Source(plan, live));
    return node;
  }

  private static List<Item> items(InstancePlan plan, HeapPolicy policy) {
    Class<?> type = plan.shape().type();
    Class<?> library = type;
    while (policy.isUserClass(library)) {
      library = library.getSuperclass();
    }
    List<Item> items = new ArrayList<>();
    for (Shape.Level level : plan.shape().levels()) {
      Class<?> declaring = Hierarchy.named(type, level.declaringClass());
      boolean own = declaring == null || policy.isUserClass(declaring);
      for (String name : level.names()) {
        items.add(
            own
                ? new Item(level.declaringClass(), name, null)
                : new Item(library.getName(), STATE, library));
      }
    }
    return items;
  }

  /** What costs next to nothing goes without being asked for. */
  private static boolean isInline(@Nullable Object value) {
    return value != null && Inline.is(value);
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
    for (Item item : items(source.plan, policy)) {
      boolean inline = item.library != null && isInline(node.slots()[slot]);
      taken.set(slot++, inline || item.isUsed(policy));
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
