package io.picklejar.internal.closure;

import io.picklejar.internal.heap.InitializerPart;
import io.picklejar.internal.heap.Node;
import io.picklejar.internal.heap.Nodes;
import io.picklejar.internal.heap.Refusal;
import io.picklejar.internal.heap.Snapshot;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Values that an initializer made and of which a part can't travel, such as a service with a thread
 * pool and a cache: what else they hold may have changed since, so it goes along, and the part is
 * the one that the worker's initializer makes.
 */
final class InitializerParts {

  private final Snapshot snapshot;
  private final Predicate<Class<?>> user;

  /** The objects that hold such parts. */
  private final Set<Object> holders = Collections.newSetFromMap(new IdentityHashMap<>());

  /** The parts, and the fields that lead there. */
  private final Map<Object, List<String>> parts = new IdentityHashMap<>();

  private InitializerParts(Snapshot snapshot, Predicate<Class<?>> user) {
    this.snapshot = snapshot;
    this.user = user;
  }

  /**
   * Has the parts that can't travel taken from the worker's initializer.
   *
   * @param of where they are
   * @param refusals what can't travel, to which final fields lead
   * @param left gets the labels of what stays besides, since it can't travel either
   * @return whether that was done; else the value as a whole is the initializer's
   */
  static boolean leave(Snapshot snapshot, Global of, List<Refusal> refusals, OwnState.Rules rules) {
    InitializerParts parts = new InitializerParts(snapshot, rules.user());
    if (refusals.isEmpty()
        || !refusals.stream().allMatch(refusal -> parts.find(refusal, of))
        || !parts.keepToThemselves(of.slot())) {
      return false;
    }
    Map<Object, Map<Field, @Nullable Object>> states = new IdentityHashMap<>();
    parts.parts.keySet().forEach(part -> states.put(part, parts.state(part, of, rules)));
    boolean anyState = states.values().stream().anyMatch(state -> !state.isEmpty());
    if (!anyState && !parts.mayHaveChanged(of.slot())) {
      return false;
    }
    parts.leave(of, states);
    return true;
  }

  /**
   * A static, or a final field of an enum constant, with its value.
   *
   * @param label its root in the snapshot
   * @param place where the value is
   */
  record Global(
      String label, Snapshot.Place place, @Nullable Object value, @Nullable Object slot) {}

  private boolean find(Refusal refusal, Global of) {
    Object current = of.value();
    for (String step : refusal.steps()) {
      boolean isElement = InitializerPart.isElement(step);
      if (current == null || !isElement && !isHolder(current)) {
        return false;
      }
      if (!isElement) {
        holders.add(current);
      }
      current = InitializerPart.step(current, step);
    }
    return current != null && !Moved.has(current) && parts.put(current, refusal.steps()) == null;
  }

  /** Whose fields the worker can set, one by one. */
  private boolean isHolder(Object object) {
    for (Class<?> type = object.getClass(); type != null; type = type.getSuperclass()) {
      if (type != Object.class && !user.test(type)) {
        return false;
      }
    }
    return snapshot.nodeOf(object) instanceof Node.Instance node
        && node.custom() == null
        && !node.type().isRecord();
  }

  private boolean mayHaveChanged(@Nullable Object slot) {
    return Nodes.reachable(slot).stream().anyMatch(this::holdsState);
  }

  private boolean holdsState(Node node) {
    if (node instanceof Node.Refused || !Nodes.hasIdentity(node)) {
      return false;
    }
    Object live = snapshot.objectOf(node);
    return live == null || !holders.contains(live) || !hasOnlyFinalFields(live.getClass());
  }

  private static boolean hasOnlyFinalFields(Class<?> type) {
    for (Class<?> declaring = type; declaring != null; declaring = declaring.getSuperclass()) {
      for (Field field : declaring.getDeclaredFields()) {
        if ((field.getModifiers() & (Modifier.STATIC | Modifier.FINAL)) == 0) {
          return false;
        }
      }
    }
    return true;
  }

  /**
   * A part that knows the rest, such as a thread that waits for a queue, must have the rest that
   * the initializer made with it. The holders are what it made.
   */
  private boolean keepToThemselves(@Nullable Object slot) {
    Set<Object> rest = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Node node : Nodes.reachable(slot)) {
      Object live = snapshot.objectOf(node);
      if (live != null && Nodes.hasIdentity(node) && isReplaced(live)) {
        rest.add(live);
      }
    }
    return parts.keySet().stream().noneMatch(part -> Known.reaches(part, rest, holders));
  }

  private boolean isReplaced(Object live) {
    return !parts.containsKey(live) && !holders.contains(live);
  }

  private Map<Field, @Nullable Object> state(Object part, Global of, OwnState.Rules rules) {
    String label = of.label() + "#" + String.join(".", Objects.requireNonNull(parts.get(part)));
    return new OwnState(snapshot, rules).of(part, label, holders);
  }

  private void leave(Global of, Map<Object, Map<Field, @Nullable Object>> states) {
    parts.forEach(
        (part, steps) ->
            snapshot.leave(
                part,
                of.label(),
                of.place().below(steps),
                Objects.requireNonNull(states.get(part))));
  }
}
