package io.picklejar.internal.restore;

import io.picklejar.internal.heap.LiveObjects;
import io.picklejar.internal.heap.Node;
import java.lang.ref.WeakReference;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The objects that a function captured in this JVM shared with statics then, which are not kept
 * alive for it. A copy of the function has them too, whatever the statics hold by now.
 */
final class SharedObjects {
  private final Map<Repeats.Place, WeakReference<Object>> objects = new HashMap<>();

  /** Takes the objects behind nodes. */
  static SharedObjects of(Map<Node, Node.External> nodes, LiveObjects live) {
    SharedObjects shared = new SharedObjects();
    nodes.forEach(
        (node, place) -> {
          Object object = live.objectOf(node);
          if (object != null) {
            shared.objects.put(place(place), new WeakReference<>(object));
          }
        });
    return shared;
  }

  private static Repeats.Place place(Node.External external) {
    return new Repeats.Place(external.section(), external.index());
  }

  /** {@return the object, or null if nobody has it any more} */
  @Nullable Object get(Node.External external) {
    WeakReference<Object> object = objects.get(place(external));
    return object == null ? null : object.get();
  }
}
