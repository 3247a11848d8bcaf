package io.picklejar.internal.restore;

import io.picklejar.internal.closure.InitializerEffects;
import io.picklejar.internal.heap.Contents;
import io.picklejar.internal.wire.PackedClosure.PackedField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Statics that were restored before, while initializers run that the launcher ran long ago: what
 * these assign to other classes' statics is put back, and what they do to the objects there.
 */
final class KeptStatics {

  private record Kept(GlobalSlot slot, @Nullable Object value) {}

  private final List<Kept> kept = new ArrayList<>();
  private final Contents contents = new Contents();

  /**
   * Remembers the present values.
   *
   * @param toRun the classes whose initializers will run; what these may come to is remembered with
   *     all that it holds
   */
  static KeptStatics before(List<Class<?>> toRun) {
    KeptStatics statics = new KeptStatics();
    Map<Class<?>, List<PackedField>> restored = ClassState.restored();
    var touched = InitializerEffects.of(restored.isEmpty() ? List.of() : toRun);
    restored.forEach(
        (owner, fields) -> fields.forEach(field -> statics.keep(owner, field, touched)));
    return statics;
  }

  private void keep(Class<?> owner, PackedField field, BiPredicate<Class<?>, String> touched) {
    try {
      GlobalSlot slot = GlobalSlot.of(owner, field);
      Object value = slot.read();
      kept.add(new Kept(slot, value));
      if (touched.test(owner, field.name())) {
        contents.take(value);
      }
    } catch (NoSuchFieldException | LinkageError e) {
      throw new IllegalStateException(owner.getName() + " has lost its field " + field.name(), e);
    }
  }

  /** Puts back what has changed. */
  void putBack() {
    contents.putBack();
    for (Kept was : kept) {
      if (!GlobalSlot.same(was.slot().read(), was.value())) {
        was.slot().write(was.value());
      }
    }
  }
}
