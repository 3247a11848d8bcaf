package io.picklejar.internal.heap;

import org.jspecify.annotations.Nullable;

/** An object could not be made from its node. */
public final class MaterializeException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final @Nullable Throwable thrown;

  public MaterializeException(String message, Throwable cause) {
    this(message, cause, null);
  }

  private MaterializeException(String message, Throwable cause, @Nullable Throwable thrown) {
    super(message, cause);
    this.thrown = thrown;
  }

  /** {@return one whose cause is what a class's own serialization method has thrown} */
  static MaterializeException byMethod(String message, Throwable thrown) {
    return new MaterializeException(message, thrown, thrown);
  }

  /** {@return what a {@code readObject} or the like has thrown, or null if it is none of these} */
  public @Nullable Throwable thrown() {
    return thrown;
  }
}
