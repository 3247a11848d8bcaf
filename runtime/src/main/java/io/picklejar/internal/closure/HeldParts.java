package io.picklejar.internal.closure;

import io.picklejar.internal.heap.LiveGraph;
import io.picklejar.internal.heap.LiveObjects;
import io.picklejar.internal.heap.Node;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which objects a static's value consisted of, by identity hashes, which keep nothing alive. Where
 * one was replaced by another that equals it, what the program's other statics hold tells the two
 * apart, and so does what a worker has changed.
 */
final class HeldParts {

  private final int[] hashes;

  private HeldParts(int[] hashes) {
    this.hashes = hashes;
  }

  /**
   * The objects that a value consists of at this moment.
   *
   * @param root the value, or null where it is none that other values may share
   * @param parts in an order that two equal values have in common
   */
  record Now(@Nullable Object root, List<Object> parts) {

    HeldParts remembered() {
      return new HeldParts(BroughtStatics.hashes(parts));
    }
  }

  static Now below(@Nullable Object slot, LiveObjects objects) {
    ClassFiles classFiles = Launcher.installed();
    Predicate<Class<?>> user = classFiles == null ? type -> false : classFiles::isUser;
    Object root = slot instanceof Node node ? objects.objectOf(node) : null;
    return new Now(root, HeldObjects.below(Collections.singletonList(slot), objects, user));
  }

  /** {@return whether the objects are still the same, of a value that has the same content} */
  boolean are(Now now) {
    Set<Object> others = Collections.newSetFromMap(new IdentityHashMap<>());
    for (int i = 0; i < now.parts.size(); i++) {
      Object part = now.parts.get(i);
      if (i >= hashes.length || System.identityHashCode(part) != hashes[i]) {
        others.add(part);
      }
    }
    // What a writeObject makes for the stream is another object each time, and no part of the
    // value.
    return others.isEmpty() || !LiveGraph.any(now.root, others::contains);
  }
}
