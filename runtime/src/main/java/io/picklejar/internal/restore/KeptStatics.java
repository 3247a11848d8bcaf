package io.picklejar.internal.restore;

import io.picklejar.internal.wire.PackedClosure.PackedField;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Statics that were restored before, while initializers run that the launcher ran long ago: what
 * these assign to other classes' statics is put back.
 */
final class KeptStatics {

  private record Kept(GlobalSlot slot, @Nullable Object value) {}

  private final List<Kept> kept = new ArrayList<>();

  /** Remembers the present values. */
  static KeptStatics now() {
    KeptStatics statics = new KeptStatics();
    ClassState.restored()
        .forEach((owner, fields) -> fields.forEach(field -> statics.keep(owner, field)));
    return statics;
  }

  private void keep(Class<?> owner, PackedField field) {
    try {
      GlobalSlot slot = GlobalSlot.of(owner, field);
      kept.add(new Kept(slot, slot.read()));
    } catch (NoSuchFieldException | LinkageError e) {
      throw new IllegalStateException(owner.getName() + " has lost its field " + field.name(), e);
    }
  }

  /** Puts back what has changed. */
  void putBack() {
    for (Kept was : kept) {
      if (!GlobalSlot.same(was.slot().read(), was.value())) {
        was.slot().write(was.value());
      }
    }
  }
}
