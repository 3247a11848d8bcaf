package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** A static that the initializer sets and main sets to null. */
// ships: NullStaticTarget.value
public final class NullStaticTarget {
  private NullStaticTarget() {}

  static String value = "from the initializer";

  public static List<Supplier<?>> functions() {
    value = null;
    return List.of(() -> value);
  }
}
