package io.picklejar.internal.heap;

import java.util.Collection;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How much code runs when a graph is made. Such code, for instance the {@code hashCode} of a map's
 * keys, may read other globals, so those with less code come first.
 */
public final class CodeRank {
  private static final int NONE = 0;
  private static final int OBJECTS = 1;
  private static final int LIBRARIES = 2;
  private static final int USERS = 3;

  private final Predicate<Class<?>> users;

  private CodeRank(Predicate<Class<?>> users) {
    this.users = users;
  }

  /**
   * {@return the rank: 0 no code runs, 1 none but there are objects of user classes, 2 code of the
   * JDK and of libraries runs, 3 code of user classes does}
   *
   * @param nodes the graph
   * @param users whether a class is user code
   */
  public static int of(Collection<Node> nodes, Predicate<Class<?>> users) {
    CodeRank ranks = new CodeRank(users);
    int rank = NONE;
    boolean objects = false;
    boolean containers = false;
    boolean code = false;
    for (Node node : nodes) {
      rank = Math.max(rank, ranks.of(node));
      objects |= isObject(node);
      containers |= node instanceof Node.Special;
      code |= ranks.isUsers(node);
    }
    rank = Math.min(rank, code ? USERS : LIBRARIES);
    return Math.max(rank, !objects ? NONE : containers ? LIBRARIES : OBJECTS);
  }

  private boolean isUsers(Node node) {
    return node instanceof Node.Instance instance
        ? users.test(instance.type())
        : node instanceof Node.Lambda || node instanceof Node.DynamicProxy;
  }

  private int of(Node node) {
    if (node instanceof Node.Instance instance) {
      return isPlain(instance) ? NONE : users.test(instance.type()) ? USERS : LIBRARIES;
    }
    return node instanceof Node.Special special && callsUsers(special) ? USERS : NONE;
  }

  private static boolean isObject(Node node) {
    return node instanceof Node.Instance
        || node instanceof Node.Lambda
        || node instanceof Node.DynamicProxy;
  }

  private boolean callsUsers(Node.Special node) {
    SpecialKind kind = Specials.named(node.kind());
    @Nullable Object[] parts = node.parts();
    for (int i = 0; i < parts.length; i++) {
      boolean called = !(kind instanceof SpecialKind.Container c) || c.needsFinished(i);
      if (called && mayBeUsers(parts[i])) {
        return true;
      }
    }
    return false;
  }

  /** What lies deeper is taken for the user's where it may be. */
  private boolean mayBeUsers(@Nullable Object part) {
    return part instanceof Node node && (isUsers(node) || hasParts(node));
  }

  private static boolean hasParts(Node node) {
    for (Object slot : node.slots()) {
      if (slot instanceof Node) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPlain(Node.Instance node) {
    try {
      return InstanceMaker.of(node.shape()).isPatchable();
    } catch (NoSuchMethodException e) {
      return false;
    }
  }
}
