package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** An exception type that is only caught, never thrown here. */
public final class ExceptionOnlyCaughtTarget {
  private ExceptionOnlyCaughtTarget() {}

  static class Rare extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  static final class Rarer extends Rare {
    private static final long serialVersionUID = 1;
  }

  static String attempt(int value) throws Rare {
    try {
      return "" + 10 / value;
    } catch (Rarer e) {
      return "rarer";
    } catch (Rare | ArithmeticException e) {
      return "rare";
    }
  }

  public static List<Supplier<?>> functions() {
    return List.of(() -> attempt(5), () -> attempt(0));
  }
}
