package io.picklejar.internal.restore;

import io.picklejar.RestoreException;
import io.picklejar.internal.heap.MaterializeException;
import java.io.IOException;

/**
 * A {@code readObject}, {@code readResolve} or the like of what a function captured has thrown.
 * Whoever reads the function from a stream gets what was thrown, as without Picklejar: programs
 * reject data so, and catch it.
 */
final class MethodFailure {

  private MethodFailure() {}

  /** Throws what the method has thrown, if that is the reason, with the message as suppressed. */
  static void passOn(RestoreException e) throws IOException, ClassNotFoundException {
    if (!(e.getCause() instanceof MaterializeException made) || made.thrown() == null) {
      return;
    }
    Throwable thrown = made.thrown();
    thrown.addSuppressed(new RestoreException(String.valueOf(e.getMessage())));
    if (thrown instanceof IOException io) {
      throw io;
    } else if (thrown instanceof ClassNotFoundException missing) {
      throw missing;
    } else if (thrown instanceof RuntimeException runtime) {
      throw runtime;
    } else if (thrown instanceof Error error) {
      throw error;
    }
  }
}
