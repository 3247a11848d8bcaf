package io.picklejar.targets;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** An Optional is not Serializable, and travels all the same. */
// ships: OptionalStaticTarget.SOME, OptionalStaticTarget.NONE
public final class OptionalStaticTarget {
  private OptionalStaticTarget() {}

  static Optional<String> SOME = Optional.empty();
  static Optional<String> NONE = Optional.of("x");

  public static List<Supplier<?>> functions() {
    SOME = Optional.of("some");
    NONE = Optional.empty();
    return List.of(() -> SOME.map(String::length).orElse(-1), () -> NONE.isPresent());
  }
}
