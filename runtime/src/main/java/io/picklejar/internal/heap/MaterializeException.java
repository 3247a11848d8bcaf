package io.picklejar.internal.heap;

/** An object could not be made from its node. */
public final class MaterializeException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public MaterializeException(String message, Throwable cause) {
    super(message, cause);
  }
}
