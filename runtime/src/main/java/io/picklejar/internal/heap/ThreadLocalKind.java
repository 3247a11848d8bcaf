package io.picklejar.internal.heap;

import io.picklejar.internal.jvm.Access;
import io.picklejar.internal.jvm.FieldSlot;
import java.lang.reflect.Field;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * {@link ThreadLocal}, made anew: with its supplier, or without one with the current thread's
 * value, which the restoring thread then has. Subclasses travel as ordinary objects, without
 * values.
 */
final class ThreadLocalKind extends SpecialKind.Value {
  private static final Class<?> SUPPLIED = ThreadLocal.withInitial(() -> 0).getClass();

  ThreadLocalKind() {
    super("ThreadLocal");
  }

  @Override
  boolean handles(Class<?> type) {
    return type == ThreadLocal.class || type == InheritableThreadLocal.class || type == SUPPLIED;
  }

  @Override
  @Nullable Object[] parts(Object live) {
    return live.getClass() == SUPPLIED
        ? Parts.parts(SupplierField.SLOT.read(live))
        : Parts.parts(null, ((ThreadLocal<?>) live).get());
  }

  @Override
  @SuppressWarnings("unchecked")
  Object make(Class<?> type, @Nullable Object[] parts) {
    if (parts.length == 1) {
      return ThreadLocal.withInitial((Supplier<Object>) parts[0]);
    }
    ThreadLocal<@Nullable Object> made =
        type == InheritableThreadLocal.class ? new InheritableThreadLocal<>() : new ThreadLocal<>();
    if (parts[1] != null) {
      made.set(parts[1]);
    }
    return made;
  }

  private static final class SupplierField {
    private static final Field FIELD = Fields.declared(SUPPLIED, "supplier");
    static final FieldSlot SLOT = Access.slot(FIELD);
  }
}
