package io.picklejar.internal.closure;

import io.picklejar.internal.heap.Node;
import io.picklejar.internal.heap.Nodes;
import io.picklejar.internal.heap.Snapshot;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The enclosing instances that hang on statics keep all of their fields that can travel and aren't
 * large. Another function that reads more of them would bring another value of the static, which
 * would supersede the one that the first has changed on the worker.
 */
final class EnclosingBelowStatics {

  /** Tells whether a field travels with each of the objects that have it. */
  private final Leaving leaving;

  private final Set<Object> looked = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<String> kept = new HashSet<>();

  EnclosingBelowStatics(Leaving leaving) {
    this.leaving = leaving;
  }

  /** {@return whether the field is one that is kept} */
  boolean keeps(String declaringClass, String field) {
    return kept.contains(declaringClass + '#' + field);
  }

  /** {@return whether there are more fields to keep, which the snapshot has by now} */
  boolean keep(Snapshot snapshot, Collection<@Nullable Object> slots) {
    List<Object> trimmed = newBelow(snapshot, slots);
    boolean more = false;
    for (Leaving.Kept field : leaving.whole(trimmed, snapshot.trimmed())) {
      if (kept.add(field.declaringClass() + '#' + field.name())) {
        snapshot.fieldUsed(field.declaringClass(), field.name());
        more = true;
      }
    }
    return more;
  }

  private List<Object> newBelow(Snapshot snapshot, Collection<@Nullable Object> slots) {
    Set<Node> wanted = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Object live : snapshot.trimmed()) {
      Node node = looked.contains(live) ? null : snapshot.nodeOf(live);
      if (node != null) {
        wanted.add(node);
      }
    }
    List<Object> found = new ArrayList<>();
    if (!wanted.isEmpty()) {
      for (Node node : below(slots)) {
        Object live = wanted.contains(node) ? snapshot.objectOf(node) : null;
        if (live != null && looked.add(live)) {
          found.add(live);
        }
      }
    }
    return found;
  }

  private static Set<Node> below(Collection<@Nullable Object> slots) {
    Set<Node> below = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Object slot : slots) {
      if (slot instanceof Node node && !below.contains(node)) {
        below.addAll(Nodes.reachable(node));
      }
    }
    return below;
  }
}
