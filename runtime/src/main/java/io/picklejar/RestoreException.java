package io.picklejar;

import org.jspecify.annotations.Nullable;

/**
 * A function can't be restored. Nothing has been defined or set; the message says what is wrong and
 * what to do.
 */
public final class RestoreException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Makes an exception with that message. */
  public RestoreException(String message) {
    super(message);
  }

  /** Makes an exception with that message and cause. */
  public RestoreException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
