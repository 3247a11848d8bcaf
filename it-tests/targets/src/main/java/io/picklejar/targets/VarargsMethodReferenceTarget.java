package io.picklejar.targets;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** A reference to a varargs method. */
// ships: VarargsMethodReferenceTarget.separator
public final class VarargsMethodReferenceTarget {
  private VarargsMethodReferenceTarget() {}

  static String separator;

  static String join(Object... parts) {
    return Arrays.stream(parts).map(String::valueOf).collect(Collectors.joining(separator));
  }

  interface Two {
    String apply(String a, Integer b);
  }

  public static List<Supplier<?>> functions() {
    separator = "/";
    Two two = VarargsMethodReferenceTarget::join;
    return List.of(() -> two.apply("x", 1));
  }
}
