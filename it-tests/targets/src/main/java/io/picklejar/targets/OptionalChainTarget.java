package io.picklejar.targets;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Optionals with method references and a lazy default. */
// ships: OptionalChainTarget.fallback
public final class OptionalChainTarget {
  private OptionalChainTarget() {}

  static String fallback;

  static String slow() {
    return fallback;
  }

  public static List<Supplier<?>> functions() {
    fallback = "f";
    return List.of(
        () ->
            Optional.<String>empty()
                .or(() -> Optional.of("x"))
                .filter(x -> x.length() > 1)
                .orElseGet(OptionalChainTarget::slow));
  }
}
