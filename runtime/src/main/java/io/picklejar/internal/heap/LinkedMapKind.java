package io.picklejar.internal.heap;

import io.picklejar.internal.jvm.Access;
import io.picklejar.internal.jvm.FieldSlot;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@link LinkedHashMap}: whether it is access-ordered, then keys and values in turn. */
final class LinkedMapKind extends SpecialKind.Container {
  private final Class<?> type;

  LinkedMapKind(Class<?> type) {
    super("LinkedHashMap");
    this.type = type;
  }

  @Override
  boolean handles(Class<?> candidate) {
    return candidate == type;
  }

  @Override
  @Nullable Object[] parts(Object live) {
    @Nullable Object[] parts = Entries.flatten((Map<?, ?>) live, 1);
    parts[0] = isAccessOrdered(live);
    return parts;
  }

  /** {@return whether reading an entry makes it the last} */
  static @Nullable Object isAccessOrdered(Object live) {
    return Field.ACCESS_ORDER.read(live);
  }

  @Override
  Object allocate(Class<?> exact, @Nullable Object[] slots) {
    return new LinkedHashMap<>(
        Capacity.of((slots.length - 1) / 2), 0.75f, (Boolean) Objects.requireNonNull(slots[0]));
  }

  @Override
  void fill(Object live, @Nullable Object[] parts) {
    Entries.putAll(live, parts, 1);
  }

  @Override
  boolean needsFinished(int index) {
    return index % 2 == 1;
  }

  @Override
  String step(@Nullable Object[] parts, int index) {
    return Steps.entry(parts, index, 1);
  }

  /** Resolved on the launcher only, where it is read. */
  private static final class Field {
    static final FieldSlot ACCESS_ORDER =
        Access.slot(Fields.declared(LinkedHashMap.class, "accessOrder"));
  }
}
