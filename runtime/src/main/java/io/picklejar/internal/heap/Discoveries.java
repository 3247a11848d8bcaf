package io.picklejar.internal.heap;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Collects what a snapshot meets for the first time. */
final class Discoveries {
  private final Set<Class<?>> named = new HashSet<>();
  private final List<Discovery> pending = new ArrayList<>();

  List<Discovery> drain() {
    List<Discovery> drained = List.copyOf(pending);
    pending.clear();
    return drained;
  }

  /** Notes a new node. */
  void met(Object live, Plan plan, Node node) {
    if (node instanceof Node.Special) {
      Members.of(live).ifPresent(m -> pending.add(m.discovery(Paths.of(node))));
    }
    if (node instanceof Node.Lambda lambda) {
      pending.add(new Discovery.Lambda(lambda.form(), Paths.of(node)));
    } else if (node instanceof Node.ClassLiteral literal) {
      named(literal.value(), node);
    } else if (!plan.met) {
      plan.met = true;
      firstOfClass(live.getClass(), node);
    }
  }

  /** Notes an object that another one is written for: its class comes back on the worker. */
  void replaced(Object live, Plan plan, Node parent, int edge) {
    if (!plan.met) {
      plan.met = true;
      pending.add(
          new Discovery.Instance(live.getClass(), Paths.of(parent) + Paths.step(parent, edge)));
    }
  }

  private void firstOfClass(Class<?> type, Node node) {
    if (type.isArray()) {
      named(type, node);
    } else if (node instanceof Node.DynamicProxy proxy) {
      proxy.interfaces().forEach(itf -> named(itf, node));
    } else if (!(node instanceof Node.Refused)) {
      pending.add(new Discovery.Instance(type, Paths.of(node)));
    }
  }

  private void named(Class<?> type, Node node) {
    Class<?> element = type;
    while (element.isArray()) {
      element = element.getComponentType();
    }
    if (!element.isPrimitive() && named.add(element)) {
      pending.add(new Discovery.Named(element, Paths.of(node)));
    }
  }
}
