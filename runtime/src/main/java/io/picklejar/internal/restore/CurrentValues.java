package io.picklejar.internal.restore;

import io.picklejar.internal.heap.HeapPolicy;
import io.picklejar.internal.heap.Node;
import io.picklejar.internal.heap.Nodes;
import io.picklejar.internal.heap.Snapshot;
import io.picklejar.internal.wire.PackedClosure.PackedField;
import io.picklejar.internal.wire.PackedClosure.PackedGroup;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The statics of the JVM that captured a closure, for a function that comes back to it: what the
 * function shares with a static is the static's own object, and nothing is set.
 */
final class CurrentValues {

  /** Looks at the whole value: what is shared need not be what the function's code uses. */
  private static final HeapPolicy WHOLE =
      new HeapPolicy() {
        @Override
        public boolean isUserClass(Class<?> type) {
          return false;
        }

        @Override
        public boolean usesField(String declaringClass, String fieldName) {
          return true;
        }
      };

  private final ShippedClasses classes;

  CurrentValues(ShippedClasses classes) {
    this.classes = classes;
  }

  /** {@return the group with the live objects of this JVM} */
  LiveGroup of(PackedGroup packed) {
    List<List<@Nullable Object>> alive = new ArrayList<>();
    packed.fields().forEach(field -> alive.add(objects(field)));
    return new LiveGroup(packed, classes, alive, (group, section, materializer) -> {});
  }

  private List<@Nullable Object> objects(PackedField field) {
    Object value;
    try {
      value = GlobalSlot.of(classes.get(field.owner()), field).read();
    } catch (NoSuchFieldException | LinkageError e) {
      return List.of();
    }
    Snapshot snapshot = new Snapshot(WHOLE);
    Object slot = snapshot.add(field.owner() + "." + field.name(), value);
    List<@Nullable Object> objects = new ArrayList<>();
    for (Node node : Nodes.reachable(slot)) {
      objects.add(snapshot.objectOf(node));
    }
    return objects;
  }
}
