package io.picklejar.internal.closure;

import io.picklejar.internal.heap.Node;
import io.picklejar.internal.heap.Nodes;
import io.picklejar.internal.heap.Snapshot;
import io.picklejar.internal.jvm.Access;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What the user's classes have declared of an object that can't travel because of a super class,
 * such as a counter in a thread pool of the user's. What can't travel of it stays with the worker's
 * object, and so does all of it where the super class knows it too, or code may be running.
 */
final class OwnState {

  /**
   * What a capture says of it.
   *
   * @param user tells the user's classes
   * @param left gets the labels of what can't travel
   */
  record Rules(Predicate<Class<?>> user, Consumer<String> left) {}

  private final Snapshot snapshot;
  private final Rules rules;

  OwnState(Snapshot snapshot, Rules rules) {
    this.snapshot = snapshot;
    this.rules = rules;
  }

  /**
   * {@return slots of the object's state}
   *
   * @param holders what holds the object
   */
  Map<Field, @Nullable Object> of(Object live, String label, Set<Object> holders) {
    Map<Field, @Nullable Object> state = new LinkedHashMap<>();
    Class<?> type = live.getClass();
    for (; rules.user().test(type); type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        if (!Modifier.isStatic(field.getModifiers()) && !field.isSynthetic()) {
          add(field, live, label, state);
        }
      }
    }
    return Known.reaches(new Known.Start(live, type), parts(state), holders) ? Map.of() : state;
  }

  private void add(Field field, Object live, String of, Map<Field, @Nullable Object> state) {
    String label = of + "#" + field.getDeclaringClass().getName() + "." + field.getName();
    Object slot = snapshot.add(label, Access.slot(field).read(live));
    if (snapshot.refusals().stream().anyMatch(refusal -> refusal.root().equals(label))) {
      rules.left().accept(label);
    } else {
      state.put(field, slot);
    }
  }

  private Set<Object> parts(Map<Field, @Nullable Object> state) {
    Set<Object> parts = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Object slot : state.values()) {
      for (Node node : Nodes.reachable(slot)) {
        Object part = snapshot.objectOf(node);
        if (part != null && Nodes.hasIdentity(node)) {
          parts.add(part);
        }
      }
    }
    return parts;
  }
}
