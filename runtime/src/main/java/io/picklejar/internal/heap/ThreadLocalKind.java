package io.picklejar.internal.heap;

import io.picklejar.internal.jvm.Access;
import io.picklejar.internal.jvm.FieldSlot;
import java.lang.reflect.Field;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * {@link ThreadLocal}, made anew: its supplier, the current thread's value, which the restoring
 * thread then has, and whether that is a null that was set. A value that can't travel is left to
 * the supplier. Subclasses travel as ordinary objects, see {@link ThreadLocalFields}.
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
    ThreadValue value = ThreadValue.of((ThreadLocal<?>) live);
    if (live.getClass() != SUPPLIED) {
      return Parts.parts(null, value.value(), null);
    }
    boolean travels = value.value() == null || value.travels();
    return Parts.parts(
        SupplierField.SLOT.read(live),
        travels ? value.value() : null,
        value.present() && value.value() == null ? true : null);
  }

  @Override
  @SuppressWarnings("unchecked")
  Object make(Class<?> type, @Nullable Object[] parts) {
    ThreadLocal<@Nullable Object> made =
        parts[0] != null
            ? (ThreadLocal<@Nullable Object>) ThreadLocal.withInitial((Supplier<Object>) parts[0])
            : type == InheritableThreadLocal.class
                ? new InheritableThreadLocal<>()
                : new ThreadLocal<>();
    if (parts[1] != null || parts[2] != null) {
      made.set(parts[1]);
    }
    return made;
  }

  private static final class SupplierField {
    private static final Field FIELD = Fields.declared(SUPPLIED, "supplier");
    static final FieldSlot SLOT = Access.slot(FIELD);
  }
}
