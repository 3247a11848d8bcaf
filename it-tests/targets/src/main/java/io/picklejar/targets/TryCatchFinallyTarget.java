package io.picklejar.targets;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Statics read in catch and finally blocks. */
// ships: TryCatchFinallyTarget.caught, TryCatchFinallyTarget.last
public final class TryCatchFinallyTarget {
  private TryCatchFinallyTarget() {}

  static String caught;
  static final List<String> last = new ArrayList<>();

  public static List<Supplier<?>> functions() {
    caught = "caught ";
    last.add("main");
    return List.of(
        () -> {
          try {
            return Integer.parseInt("x");
          } catch (NumberFormatException e) {
            return caught + last;
          } finally {
            last.add("finally");
          }
        },
        () -> last);
  }
}
