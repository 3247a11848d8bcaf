package io.picklejar.internal.closure;

import io.picklejar.internal.heap.Node;
import io.picklejar.internal.heap.Nodes;
import io.picklejar.internal.heap.SharedValue;
import io.picklejar.internal.jvm.StreamHandles;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The objects of a function that its stream has written before it, outside of functions. As in Java
 * serialization, the function refers to these instead of bringing its own.
 */
final class PlainObjects {

  private PlainObjects() {}

  /**
   * {@return the nodes that stand for such objects, with these} What hangs on statics stays with
   * the statics, and what hangs on these objects alone comes with them.
   */
  static Map<Node, Object> of(Closure closure, StreamHandles written, Predicate<Class<?>> user) {
    if (!written.any()) {
      return Map.of();
    }
    Map<Node, Object> plain = new LinkedHashMap<>();
    for (Node node : Nodes.reachable(closure.function())) {
      Object object = closure.objects().objectOf(node);
      if (object != null
          && object.getClass() == Nodes.type(node)
          && Nodes.hasIdentity(node)
          && HeldObjects.isPart(object.getClass(), user)
          && written.contains(object)) {
        plain.put(node, object);
      }
    }
    if (!plain.isEmpty()) {
      plain.keySet().removeAll(ofStatics(closure));
      plain.keySet().retainAll(own(closure.function(), plain::containsKey));
    }
    return plain;
  }

  private static Set<Node> ofStatics(Closure closure) {
    Set<Node> nodes = Collections.newSetFromMap(new IdentityHashMap<>());
    closure
        .groups()
        .forEach(
            group -> group.statics().forEach(value -> nodes.addAll(Nodes.reachable(value.slot()))));
    return nodes;
  }

  /** {@return the nodes that a slot reaches other than through ends, these included} */
  static Set<Node> own(@Nullable Object slot, Predicate<Node> end) {
    Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Node> open = new ArrayDeque<>();
    visit(slot, seen, open);
    for (Node node = open.poll(); node != null; node = open.poll()) {
      if (!end.test(node)) {
        for (Object child : node.slots()) {
          visit(child, seen, open);
        }
      }
    }
    return seen;
  }

  private static void visit(@Nullable Object slot, Set<Node> seen, Deque<Node> open) {
    if (slot instanceof Node node && !SharedValue.is(node) && seen.add(node)) {
      open.add(node);
    }
  }
}
