package io.picklejar;

/**
 * Code on a worker has come to something of the launcher's that was not shipped, by a way that the
 * analysis does not see, such as a name put together at run time. The message gives the entry to
 * add to the launcher's {@code keep} file.
 *
 * <p>A {@link LinkageError}, as for a class that is not there: no result can be right.
 */
public final class NotShippedError extends LinkageError {

  private static final long serialVersionUID = 1L;

  /** Makes an error with that message. */
  public NotShippedError(String message) {
    super(message);
  }
}
