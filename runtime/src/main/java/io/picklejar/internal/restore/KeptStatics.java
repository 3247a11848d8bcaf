package io.picklejar.internal.restore;

import io.picklejar.internal.closure.EnumState;
import io.picklejar.internal.closure.InitializerEffects;
import io.picklejar.internal.heap.Contents;
import io.picklejar.internal.reach.StaticField;
import io.picklejar.internal.wire.PackedClosure.PackedField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    Set<StaticField> touched = restored.isEmpty() ? Set.of() : InitializerEffects.of(toRun);
    restored.forEach(
        (owner, fields) -> fields.forEach(field -> statics.keep(owner, field, touched)));
    return statics;
  }

  private void keep(Class<?> owner, PackedField field, Set<StaticField> touched) {
    try {
      GlobalSlot slot = GlobalSlot.of(owner, field);
      Object value = slot.read();
      kept.add(new Kept(slot, value));
      if (touched.stream().anyMatch(global -> isIn(global, owner, field))) {
        contents.take(value);
      }
    } catch (NoSuchFieldException | LinkageError e) {
      throw new IllegalStateException(owner.getName() + " has lost its field " + field.name(), e);
    }
  }

  private static boolean isIn(StaticField global, Class<?> owner, PackedField field) {
    boolean ofConstant = EnumState.isName(field.name());
    String name = ofConstant ? EnumState.constant(field.name()) : field.name();
    Class<?> declaring = ofConstant && !owner.isEnum() ? owner.getSuperclass() : owner;
    return global.name().equals(name)
        && global.owner().equals(declaring.getName().replace('.', '/'));
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
