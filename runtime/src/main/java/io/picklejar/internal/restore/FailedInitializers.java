package io.picklejar.internal.restore;

import org.jspecify.annotations.Nullable;

/**
 * Static initializers that threw while a restore ran them. Where all that a function reads of the
 * class was shipped, that doesn't matter.
 */
public final class FailedInitializers {

  private static final ClassValue<FailedInitializers> OF =
      new ClassValue<>() {
        @Override
        protected FailedInitializers computeValue(Class<?> type) {
          return new FailedInitializers();
        }
      };

  private volatile @Nullable String reason;

  private FailedInitializers() {}

  /**
   * Called by a guarded initializer that has thrown; throws it on unless this thread restores.
   *
   * @return null
   */
  public static @Nullable Object failed(Object type, Object thrown) {
    if (!areTolerated()) {
      FailedInitializers.<RuntimeException>raise((Throwable) thrown);
    }
    remember((Class<?>) type, (Throwable) thrown);
    return null;
  }

  /** {@return whether initializers that the current thread runs may fail} */
  public static boolean areTolerated() {
    return RestoreLock.restoring();
  }

  private static void remember(Class<?> type, Throwable thrown) {
    String reason = rootCause(thrown).toString();
    OF.get(type).reason = reason;
    System.err.println(
        "[picklejar] The static initializer of "
            + type.getName()
            + " fails on this worker ("
            + reason
            + "); functions find in its statics what the launcher had in them.");
  }

  @SuppressWarnings("unchecked")
  private static <T extends Throwable> void raise(Throwable thrown) throws T {
    throw (T) thrown;
  }

  /** {@return why the class's initializer failed, or null if it didn't} */
  static @Nullable String reason(Class<?> type) {
    return OF.get(type).reason;
  }

  /** What the class's initializer makes is there, after all. */
  static void mended(Class<?> type) {
    OF.get(type).reason = null;
  }

  static Throwable rootCause(Throwable thrown) {
    Throwable cause = thrown;
    while (cause.getCause() != null && cause.getCause() != cause) {
      cause = cause.getCause();
    }
    return cause;
  }
}
