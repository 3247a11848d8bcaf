package io.picklejar.targets;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Varargs calls with user types and none. */
// ships: VarargsTarget.empty
public final class VarargsTarget {
  private VarargsTarget() {}

  static String empty;

  record Part(int value) {}

  static String join(Part... parts) {
    return parts.length == 0
        ? empty
        : Arrays.stream(parts).map(p -> "" + p.value()).collect(Collectors.joining(","));
  }

  public static List<Supplier<?>> functions() {
    empty = "none";
    return List.of(() -> join(), () -> join(new Part(1), new Part(2)));
  }
}
