package io.picklejar.internal.closure;

import io.picklejar.internal.heap.LiveObjects;
import io.picklejar.internal.heap.Node;
import io.picklejar.internal.heap.Nodes;
import io.picklejar.internal.heap.SharedValue;
import io.picklejar.internal.jvm.JdkClasses;
import java.lang.reflect.Array;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The objects below statics that a program may see from two of them and change: its own, arrays and
 * what the JDK offers to hold them in. Not what libraries have inside, nor what JVMs have one of.
 */
final class HeldObjects {

  /** Of the JDK, what doesn't change or is shared behind the program's back. */
  private static final List<String> UNCHANGING =
      List.of(
          "java.time.",
          "java.math.",
          "java.util.ImmutableCollections$",
          "java.util.Locale",
          "java.util.Currency",
          "java.util.UUID",
          "java.util.regex.Pattern",
          "java.util.Collections$Empty",
          "java.lang.reflect.",
          "java.lang.invoke.",
          "sun.",
          "jdk.");

  private enum Kind {
    PART,
    /** What holds the program's objects without being one of them. */
    HOLDER,
    NOTHING
  }

  private final LiveObjects objects;
  private final Predicate<Class<?>> user;
  private final Map<Class<?>, Kind> kinds = new HashMap<>();

  /** What was asked last: most neighbours are of one class. */
  private @Nullable Class<?> type;

  private Kind kindOfType = Kind.NOTHING;

  private final BitSet seen = new BitSet();
  private final Deque<Node> open = new ArrayDeque<>();
  private final List<Object> found = new ArrayList<>();

  private HeldObjects(LiveObjects objects, Predicate<Class<?>> user) {
    this.objects = objects;
    this.user = user;
  }

  /** {@return the objects below the slots, each once} */
  static List<Object> below(
      Collection<? extends @Nullable Object> slots, LiveObjects objects, Predicate<Class<?>> user) {
    HeldObjects held = new HeldObjects(objects, user);
    slots.forEach(held::visit);
    for (Node node = held.open.poll(); node != null; node = held.open.poll()) {
      for (Object slot : node.slots()) {
        held.visit(slot);
      }
    }
    return held.found;
  }

  private void visit(@Nullable Object slot) {
    if (!(slot instanceof Node node)
        || SharedValue.is(node)
        || node.id() < 0
        || seen.get(node.id())) {
      return;
    }
    seen.set(node.id());
    Class<?> of = Nodes.type(node);
    Kind kind = kindOf(of);
    if (kind != Kind.NOTHING) {
      open.add(node);
      Object object = objects.objectOf(node);
      if (object != null
          // A value may stand for an object that is none, and that comes of it when it's read.
          && (kind == Kind.PART
              || object.getClass() != of && kindOf(object.getClass()) == Kind.PART)
          && Nodes.hasIdentity(node)
          && !isEmptyArray(node)) {
        found.add(object);
      }
    }
  }

  private Kind kindOf(Class<?> asked) {
    if (asked != type) {
      type = asked;
      kindOfType = kinds.computeIfAbsent(asked, this::kind);
    }
    return kindOfType;
  }

  /** An array without elements can't change, and JDK and programs use one for all. */
  private static boolean isEmptyArray(Node node) {
    return node instanceof Node.ObjectArray array && array.slots().length == 0
        || node instanceof Node.PrimitiveArray primitives
            && Array.getLength(primitives.array()) == 0;
  }

  private Kind kind(Class<?> type) {
    if (isPart(type, user)) {
      return ValueClasses.contain(type) ? Kind.HOLDER : Kind.PART;
    }
    return Collection.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type)
        ? Kind.HOLDER
        : Kind.NOTHING;
  }

  /** {@return whether the objects of the class are the program's, or the JDK's for it to change} */
  static boolean isPart(Class<?> type, Predicate<Class<?>> user) {
    return type.isArray() || user.test(type) || JdkClasses.contain(type) && !isUnchanging(type);
  }

  private static boolean isUnchanging(Class<?> type) {
    return UNCHANGING.stream().anyMatch(type.getName()::startsWith);
  }
}
