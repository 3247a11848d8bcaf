package io.picklejar.internal.heap;

import static java.util.Objects.requireNonNull;

import io.picklejar.internal.jvm.Access;
import io.picklejar.internal.jvm.FieldSlot;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * {@link TreeSet}: the map that it is a set of. {@code headSet} and the like are sets of a view of
 * the same map.
 */
final class TreeSetKind extends SpecialKind.Container {

  TreeSetKind() {
    super("TreeSet");
  }

  /** {@return the kind of the one object that the map of each set has as its values} */
  static SpecialKind values() {
    return new SoleObject("TreeSet.values", () -> Field.PRESENT);
  }

  @Override
  boolean handles(Class<?> type) {
    return type == TreeSet.class;
  }

  @Override
  @Nullable Object[] parts(Object live) {
    return Parts.parts(Field.MAP.read(live));
  }

  @Override
  Object allocate(Class<?> type, @Nullable Object[] slots) {
    return new TreeSet<>();
  }

  @Override
  void fill(Object live, @Nullable Object[] parts) {
    Field.MAP.write(live, parts[0]);
  }

  @Override
  String step(@Nullable Object[] parts, int index) {
    return "";
  }

  private static final class Field {
    static final FieldSlot MAP = Access.slot(Fields.declared(TreeSet.class, "m"));
    static final Object PRESENT = present();

    private static Object present() {
      try {
        return requireNonNull(Access.readStatic(TreeSet.class.getDeclaredField("PRESENT")));
      } catch (NoSuchFieldException e) {
        throw new IllegalStateException("this JDK's TreeSet differs", e);
      }
    }
  }
}
