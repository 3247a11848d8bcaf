package io.picklejar.internal.heap;

import io.picklejar.internal.jvm.Access;
import io.picklejar.internal.jvm.FieldSlot;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@link EnumMap}: the enum class, then keys and values in turn. */
final class EnumMapKind extends SpecialKind.Container {

  EnumMapKind() {
    super("EnumMap");
  }

  @Override
  boolean handles(Class<?> type) {
    return type == EnumMap.class;
  }

  @Override
  @Nullable Object[] parts(Object live) {
    @Nullable Object[] parts = Entries.flatten((Map<?, ?>) live, 1);
    parts[0] = Field.KEY_TYPE.read(live);
    return parts;
  }

  @Override
  @SuppressWarnings({"unchecked", "rawtypes"})
  Object allocate(Class<?> type, @Nullable Object[] slots) {
    return new EnumMap(((Node.ClassLiteral) Objects.requireNonNull(slots[0])).value());
  }

  @Override
  void fill(Object live, @Nullable Object[] parts) {
    Entries.putAll(live, parts, 1);
  }

  @Override
  String step(@Nullable Object[] parts, int index) {
    return index == 0 ? ".keyType" : Steps.entry(parts, index, 1);
  }

  private static final class Field {
    static final FieldSlot KEY_TYPE = Access.slot(Fields.declared(EnumMap.class, "keyType"));
  }
}
