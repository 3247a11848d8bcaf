package io.picklejar.internal.heap;

import io.picklejar.internal.jvm.SerialMethods;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Orders the nodes of a graph. */
public final class Nodes {

  private Nodes() {}

  /**
   * {@return the nodes that a slot reaches, each once, breadth first} Two graphs of the same
   * content give their nodes in the same order, so that the n-th of one stands for the n-th of the
   * other; {@linkplain SharedValue shared values} are not among them.
   */
  public static List<Node> reachable(@Nullable Object slot) {
    Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Node> order = new ArrayList<>();
    Deque<Node> queue = new ArrayDeque<>();
    visit(slot, seen, queue);
    for (Node node = queue.poll(); node != null; node = queue.poll()) {
      order.add(node);
      for (Object child : node.slots()) {
        visit(child, seen, queue);
      }
    }
    return order;
  }

  /**
   * {@return the class that tells what kind of object the node stands for, for a lambda the class
   * whose code made it}
   */
  public static Class<?> type(Node node) {
    if (node instanceof Node.Instance instance) {
      return instance.type();
    } else if (node instanceof Node.Special special) {
      return special.type();
    } else if (node instanceof Node.ObjectArray array) {
      return array.type();
    } else if (node instanceof Node.PrimitiveArray array) {
      return array.array().getClass();
    }
    return node instanceof Node.Lambda lambda ? lambda.form().capturingClass() : node.getClass();
  }

  /**
   * {@return whether it can make a difference to a program that two references lead to one object
   * and not to two equal ones} It can't for constants, which are one in each JVM, nor for values
   * that nothing changes.
   */
  public static boolean hasIdentity(Node node) {
    if (node instanceof Node.EnumConstant
        || node instanceof Node.ClassLiteral
        || node instanceof Node.External
        || node instanceof Node.Refused) {
      return false;
    }
    return !(node instanceof Node.Instance instance && isValue(instance));
  }

  /**
   * A record, or a value of the JDK, that refers to no other object but strings. A record that
   * stands for another object until it's read may stand for one that changes.
   */
  private static boolean isValue(Node.Instance node) {
    String name = node.type().getName();
    boolean unchanging =
        node.type().isRecord() && SerialMethods.readResolve(node.type()) == null
            || name.startsWith("java.time.")
            || name.startsWith("java.math.");
    return unchanging && Arrays.stream(node.slots()).noneMatch(slot -> slot instanceof Node);
  }

  /** {@return whether the slot may hold a reference, and not a primitive} */
  public static boolean isReference(Node node, int slot) {
    if (!(node instanceof Node.Instance instance)) {
      return true;
    }
    String types = instance.shape().fieldTypes();
    return slot >= types.length() || types.charAt(slot) == 'L';
  }

  /**
   * {@return the strings and numbers that a slot reaches, one for each place, in the order of the
   * nodes} Where they are nodes, these nodes.
   */
  public static List<Object> values(@Nullable Object root) {
    List<Object> values = new ArrayList<>();
    addValue(root, values);
    for (Node node : reachable(root)) {
      @Nullable Object[] slots = node.slots();
      for (int i = 0; i < slots.length; i++) {
        if (isReference(node, i)) {
          addValue(slots[i], values);
        }
      }
    }
    return values;
  }

  private static void addValue(@Nullable Object slot, List<Object> values) {
    if (slot != null && (SharedValue.is(slot) || Inline.is(slot))) {
      values.add(slot);
    }
  }

  private static void visit(@Nullable Object slot, Set<Node> seen, Deque<Node> queue) {
    if (slot instanceof Node node && !SharedValue.is(node) && seen.add(node)) {
      queue.add(node);
    }
  }
}
