package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** A function that throws an exception of user code. */
// ships: ThrowsExceptionTarget.reason
public final class ThrowsExceptionTarget {
  private ThrowsExceptionTarget() {}

  static String reason;

  static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    Refused(String message) {
      super(message);
    }
  }

  public static List<Supplier<?>> functions() {
    reason = "closed";
    return List.of(
        () -> {
          throw new Refused(reason);
        });
  }
}
