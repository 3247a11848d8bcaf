package io.picklejar.internal.heap;

import java.util.ConcurrentModificationException;

/** Flattening while other threads change the object. */
final class Retry {
  private static final int ATTEMPTS = 5;

  private Retry() {}

  /** {@return the node} Tries again a few times when a collection is changed meanwhile. */
  static Node flatten(Plan plan, Object live) throws Exception {
    for (int attempt = 1; ; attempt++) {
      try {
        return plan.flatten(live);
      } catch (ConcurrentModificationException e) {
        if (attempt == ATTEMPTS) {
          throw e;
        }
        Thread.onSpinWait();
      }
    }
  }
}
