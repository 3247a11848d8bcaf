package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** A user exception thrown and caught by a helper. */
// ships: CustomExceptionTarget$Failure.code
public final class CustomExceptionTarget {
  private CustomExceptionTarget() {}

  static final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1;
    static int code;

    Failure(String message) {
      super(message + code);
    }
  }

  static void fail() {
    throw new Failure("failed ");
  }

  public static List<Supplier<?>> functions() {
    Failure.code = 13;
    return List.of(
        () -> {
          try {
            fail();
            return null;
          } catch (Failure e) {
            return e.getMessage();
          }
        });
  }
}
