package io.picklejar.internal.restore;

import io.picklejar.internal.closure.InitializerEffects;
import io.picklejar.internal.heap.Contents;
import io.picklejar.internal.wire.PackedClosure.PackedField;
import java.util.ArrayList;
import java.util.Collection;
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
    statics.keepRestored(restored, InitializerEffects.of(restored.isEmpty() ? List.of() : toRun));
    return statics;
  }

  /**
   * Remembers the present values, and those of the closure that is being restored.
   *
   * @param set the statics that it has set
   */
  static KeptStatics before(
      Collection<Class<?>> toRun, List<PackedField> set, ShippedClasses classes) {
    KeptStatics statics = new KeptStatics();
    var touched = InitializerEffects.of(toRun);
    statics.keepRestored(ClassState.restored(), touched);
    set.forEach(field -> statics.keep(classes.get(field.owner()), field, touched));
    return statics;
  }

  private void keepRestored(
      Map<Class<?>, List<PackedField>> restored, BiPredicate<Class<?>, String> touched) {
    restored.forEach((owner, fields) -> fields.forEach(field -> keep(owner, field, touched)));
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
