package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** A captured exception with a cause and its own fields. */
public final class CapturedExceptionTarget {
  private CapturedExceptionTarget() {}

  static final class Problem extends Exception {
    private static final long serialVersionUID = 1;
    final int code;

    Problem(int code, Throwable cause) {
      super("problem " + code, cause);
      this.code = code;
    }
  }

  public static List<Supplier<?>> functions() {
    Problem problem = new Problem(3, new IllegalStateException("cause"));
    return List.of(
        () -> problem.getMessage() + problem.code + problem.getCause().getMessage(),
        () -> problem.getStackTrace()[0].getMethodName());
  }
}
