package io.picklejar.internal.heap;

import io.picklejar.internal.jvm.Access;
import io.picklejar.internal.jvm.FieldSlot;
import java.util.EnumSet;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@link EnumSet}: the enum class, then the elements. */
final class EnumSetKind extends SpecialKind.Container {

  EnumSetKind() {
    super("EnumSet");
  }

  @Override
  Class<?> type(Object live) {
    return EnumSet.class;
  }

  @Override
  boolean handles(Class<?> type) {
    return EnumSet.class.isAssignableFrom(type) && type.getName().startsWith("java.util.");
  }

  @Override
  @Nullable Object[] parts(Object live) {
    Object[] elements = ((EnumSet<?>) live).toArray();
    @Nullable Object[] parts = new Object[elements.length + 1];
    parts[0] = Field.ELEMENT_TYPE.read(live);
    System.arraycopy(elements, 0, parts, 1, elements.length);
    return parts;
  }

  @Override
  @SuppressWarnings({"unchecked", "rawtypes"})
  Object allocate(Class<?> type, @Nullable Object[] slots) {
    return EnumSet.noneOf((Class) ((Node.ClassLiteral) Objects.requireNonNull(slots[0])).value());
  }

  @Override
  @SuppressWarnings({"unchecked", "rawtypes"})
  void fill(Object live, @Nullable Object[] parts) {
    for (int i = 1; i < parts.length; i++) {
      ((EnumSet) live).add(parts[i]);
    }
  }

  private static final class Field {
    static final FieldSlot ELEMENT_TYPE =
        Access.slot(Fields.declared(EnumSet.class, "elementType"));
  }
}
