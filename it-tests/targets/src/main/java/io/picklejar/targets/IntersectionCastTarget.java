package io.picklejar.targets;

import java.io.Serializable;
import java.util.List;
import java.util.function.Supplier;

/** A lambda cast to an intersection with a marker. */
// ships: IntersectionCastTarget.value
public final class IntersectionCastTarget {
  private IntersectionCastTarget() {}

  static String value;

  interface Marker {}

  public static List<Supplier<?>> functions() {
    value = "marked";
    Supplier<Object> function = (Supplier<Object> & Marker & Serializable) () -> value;
    return List.of(function, () -> function instanceof Marker);
  }
}
