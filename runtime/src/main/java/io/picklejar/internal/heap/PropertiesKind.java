package io.picklejar.internal.heap;

import io.picklejar.internal.jvm.Access;
import io.picklejar.internal.jvm.FieldSlot;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * {@link Properties}: the defaults and the map inside, which views of the properties refer to too.
 */
final class PropertiesKind extends SpecialKind.Container {

  PropertiesKind() {
    super("Properties");
  }

  @Override
  boolean handles(Class<?> type) {
    return type == Properties.class;
  }

  @Override
  @Nullable Object[] parts(Object live) {
    return Parts.parts(Slots.DEFAULTS.read(live), Slots.MAP.read(live));
  }

  @Override
  Object allocate(Class<?> type, @Nullable Object[] slots) {
    return new Properties();
  }

  @Override
  void fill(Object live, @Nullable Object[] parts) {
    if (parts[0] != null) {
      Slots.DEFAULTS.write(live, parts[0]);
    }
    Slots.MAP.write(live, Objects.requireNonNull(parts[1]));
  }

  @Override
  String step(@Nullable Object[] parts, int index) {
    return index == 0 ? ".defaults" : "";
  }

  private static final class Slots {
    static final FieldSlot DEFAULTS = Access.slot(Fields.declared(Properties.class, "defaults"));
    static final FieldSlot MAP = Access.slot(Fields.declared(Properties.class, "map"));
  }
}
