package io.picklejar;

/**
 * A function can't be shipped. The message names every field that is in the way, the object path
 * inside it, the code path that needs it, and what to do.
 */
public final class CaptureException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Makes an exception with that message. */
  public CaptureException(String message) {
    super(message);
  }

  /** Makes an exception with that message and cause. */
  public CaptureException(String message, Throwable cause) {
    super(message, cause);
  }
}
