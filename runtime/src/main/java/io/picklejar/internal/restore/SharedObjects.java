package io.picklejar.internal.restore;

import io.picklejar.internal.closure.Closure;
import io.picklejar.internal.heap.Node;
import java.lang.ref.WeakReference;
import java.util.HashMap;
import java.util.Map;

/**
 * The objects that a function captured in this JVM shared with statics then. A function that comes
 * back has them as its own again, whatever the statics hold by now.
 */
final class SharedObjects {
  private final Map<Place, Node> nodes = new HashMap<>();
  private final Map<Place, WeakReference<Object>> objects = new HashMap<>();

  private record Place(int section, int index) {
    static Place of(Node.External external) {
      return new Place(external.section(), external.index());
    }
  }

  /** Notes that the function refers to an object of a static. */
  void add(Node.External external, Node node) {
    nodes.put(Place.of(external), node);
  }

  /** Goes from nodes to live objects, which are not kept alive. */
  SharedObjects bind(Closure.LiveObjects live) {
    nodes.forEach(
        (place, node) -> {
          Object object = live.of(node);
          if (object != null) {
            objects.put(place, new WeakReference<>(object));
          }
        });
    nodes.clear();
    return this;
  }

  /** {@return these objects, and for those that nobody has any more the others} */
  Externals or(Externals others) {
    return external -> {
      WeakReference<Object> object = objects.get(Place.of(external));
      Object live = object == null ? null : object.get();
      return live == null ? others.object(external) : live;
    };
  }
}
