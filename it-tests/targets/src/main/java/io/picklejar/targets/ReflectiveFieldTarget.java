package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** A static field found by its constant name. */
// ships: ReflectiveFieldTarget.hidden
public final class ReflectiveFieldTarget {
  private ReflectiveFieldTarget() {}

  static String hidden = "initial";

  public static List<Supplier<?>> functions() {
    hidden = "found";
    return List.of(
        () -> {
          try {
            return ReflectiveFieldTarget.class.getDeclaredField("hidden").get(null);
          } catch (ReflectiveOperationException e) {
            return e;
          }
        });
  }
}
