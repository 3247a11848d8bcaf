package io.picklejar.internal.heap;

import io.picklejar.internal.jvm.Access;
import io.picklejar.internal.jvm.FieldSlot;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** {@link TreeSet}: the map inside, which may be a view of another set's. */
final class TreeSetKind extends SpecialKind.Container {

  TreeSetKind() {
    super("TreeSet");
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
    Field.MAP.write(live, Parts.some(parts, 0));
  }

  @Override
  String step(@Nullable Object[] parts, int index) {
    return "";
  }

  /** {@return the value of all keys in the map of a set of this JVM} */
  static Object present() {
    return Field.PRESENT;
  }

  private static final class Field {
    static final FieldSlot MAP = Access.slot(Fields.declared(TreeSet.class, "m"));
    static final Object PRESENT = constant();

    private static Object constant() {
      try {
        return Objects.requireNonNull(Access.readStatic(TreeSet.class.getDeclaredField("PRESENT")));
      } catch (NoSuchFieldException e) {
        throw new IllegalStateException("this JDK has no field TreeSet.PRESENT", e);
      }
    }
  }
}
