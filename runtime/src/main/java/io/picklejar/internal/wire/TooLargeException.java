package io.picklejar.internal.wire;

/** What is written is larger than the largest array. */
public final class TooLargeException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  TooLargeException(String message) {
    super(message);
  }

  /** {@return the same error, of what is being written} */
  TooLargeException of(String what) {
    TooLargeException named = new TooLargeException(what + ": " + getMessage());
    named.initCause(this);
    return named;
  }
}
