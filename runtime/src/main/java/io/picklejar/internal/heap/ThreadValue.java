package io.picklejar.internal.heap;

import java.lang.ref.Reference;
import org.jspecify.annotations.Nullable;

/**
 * What the current thread has in a {@link ThreadLocal}, without making an initial value.
 *
 * @param present whether it has one
 */
record ThreadValue(boolean present, @Nullable Object value) {
  private static final ThreadValue NONE = new ThreadValue(false, null);

  /** True while it is being found out whether a value travels: those inside don't count then. */
  private static final ThreadLocal<Boolean> TRYING = new ThreadLocal<>();

  private static final HeapPolicy EVERYTHING =
      new HeapPolicy() {
        @Override
        public boolean isUserClass(Class<?> type) {
          return false;
        }

        @Override
        public boolean usesField(String declaringClass, String fieldName) {
          return true;
        }
      };

  /** {@return what the current thread has} */
  static ThreadValue of(ThreadLocal<?> live) {
    if (TRYING.get() != null) {
      return NONE;
    }
    boolean inherited = live instanceof InheritableThreadLocal<?>;
    Object map =
        Fields.value(
            Thread.currentThread(), inherited ? "inheritableThreadLocals" : "threadLocals");
    Object[] table = map == null ? null : (Object[]) Fields.value(map, "table");
    for (Object entry : table == null ? new Object[0] : table) {
      if (entry != null && ((Reference<?>) entry).refersTo(cast(live))) {
        return new ThreadValue(true, Fields.value(entry, "value"));
      }
    }
    return NONE;
  }

  @SuppressWarnings("unchecked")
  private static <T> T cast(Object live) {
    return (T) live;
  }

  /** {@return whether all that the value reaches can travel} */
  boolean travels() {
    TRYING.set(true);
    try {
      Snapshot trial = new Snapshot(EVERYTHING);
      trial.add("value", value);
      return trial.refusals().isEmpty();
    } finally {
      TRYING.remove();
    }
  }
}
