package io.picklejar.internal.heap;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * {@link NullPointerException}: its message, which the JVM works out from the code where it was
 * thrown and no other JVM can, then cause, stack trace and suppressed exceptions.
 */
final class NullPointerKind extends SpecialKind.Container {

  NullPointerKind() {
    super("NullPointerException");
  }

  @Override
  boolean handles(Class<?> type) {
    return type == NullPointerException.class;
  }

  @Override
  @Nullable Object[] parts(Object live) {
    NullPointerException thrown = (NullPointerException) live;
    Object cause = Fields.value(live, "cause");
    return Parts.parts(
        thrown.getMessage(),
        cause == live ? null : cause,
        cause != live,
        thrown.getStackTrace(),
        thrown.getSuppressed());
  }

  @Override
  Object allocate(Class<?> type, @Nullable Object[] slots) {
    return new NullPointerException((String) slots[0]);
  }

  @Override
  void fill(Object live, @Nullable Object[] parts) {
    NullPointerException made = (NullPointerException) live;
    if (Boolean.TRUE.equals(parts[2])) {
      made.initCause((Throwable) parts[1]);
    }
    made.setStackTrace((StackTraceElement[]) Objects.requireNonNull(parts[3]));
    for (Throwable suppressed : (Throwable[]) Objects.requireNonNull(parts[4])) {
      made.addSuppressed(suppressed);
    }
  }

  @Override
  boolean needsFinished(int index) {
    return index > 2;
  }
}
