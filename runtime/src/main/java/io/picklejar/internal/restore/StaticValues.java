package io.picklejar.internal.restore;

import io.picklejar.RestoreException;
import io.picklejar.internal.heap.Materializer;
import io.picklejar.internal.jvm.StaticSlot;
import io.picklejar.internal.wire.GraphCodec;
import io.picklejar.internal.wire.PackedClosure;
import io.picklejar.internal.wire.PackedClosure.PackedField;
import io.picklejar.internal.wire.PackedClosure.PackedGroup;
import io.picklejar.internal.wire.Section;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sets the statics of one closure, once per content and class: reading the same payload again never
 * resets what the worker has changed since, and a payload with another value supersedes.
 */
final class StaticValues {

  private final PackedClosure closure;
  private final ShippedClasses classes;
  private final Deque<Runnable> undo = new ArrayDeque<>();
  private final List<Runnable> restored = new ArrayList<>();
  private boolean finalsChanged;

  StaticValues(PackedClosure closure, ShippedClasses classes) {
    this.closure = closure;
    this.classes = classes;
  }

  /** {@return the values of the group, newly made; sets nothing} */
  RestoredGroup build(PackedGroup packed) {
    Section section = GraphCodec.read(packed.section(), classes);
    Materializer materializer =
        new Materializer(
            external -> {
              throw new RestoreException(
                  "The payload is not consistent: a static group refers to another.");
            });
    List<@Nullable Object> values = new ArrayList<>();
    section.roots().forEach(root -> values.add(materializer.materialize(root)));
    return new RestoredGroup(section, materializer, values);
  }

  /**
   * {@return the values of the group as they were set, now or by an earlier restore of the same
   * content}
   */
  RestoredGroup restore(PackedGroup packed) {
    ClassState state = ClassState.of(classes.get(packed.fields().get(0).owner()));
    RestoredGroup known = state.group(packed.digest());
    if (known != null) {
      return known;
    }
    RestoredGroup group = build(packed);
    for (int i = 0; i < packed.fields().size(); i++) {
      set(packed.fields().get(i), group.values().get(i));
    }
    restored.add(() -> state.restored(packed.digest(), group));
    return group;
  }

  private void set(PackedField packed, @Nullable Object value) {
    Class<?> owner = classes.get(packed.owner());
    StaticSlot slot;
    try {
      slot = StaticSlot.of(owner, packed.name(), packed.descriptor());
    } catch (NoSuchFieldException | LinkageError e) {
      throw new RestoreException(
          "Class "
              + packed.owner()
              + " on the worker has no usable static field "
              + packed.name()
              + ": "
              + e
              + ". See README.md#troubleshooting",
          e);
    }
    Object before = slot.read();
    undo.push(() -> slot.write(before));
    slot.write(value);
    finalsChanged |= !classes.defined(packed.owner());
  }

  /** Puts back what was there. */
  void undo() {
    while (!undo.isEmpty()) {
      undo.pop().run();
    }
  }

  /** Everything is set. */
  void done() {
    restored.forEach(Runnable::run);
    if (finalsChanged) {
      LiveClasses.finalsChanged(
          closure.classes().stream().<Class<?>>map(packed -> classes.get(packed.name())).toList());
    }
  }
}
