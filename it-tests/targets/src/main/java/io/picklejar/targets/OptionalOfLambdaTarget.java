package io.picklejar.targets;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;

/** Lambdas inside optionals, references and entries. */
// ships: OptionalOfLambdaTarget.HOOK, OptionalOfLambdaTarget.level
public final class OptionalOfLambdaTarget {
  private OptionalOfLambdaTarget() {}

  static int level;
  static Optional<Function<Integer, Integer>> HOOK = Optional.empty();
  static final AtomicReference<Supplier<Integer>> CURRENT = new AtomicReference<>(() -> -1);

  public static List<Supplier<?>> functions() {
    level = 3;
    HOOK = Optional.of(x -> x + level);
    CURRENT.set(() -> level * 10);
    return List.of(() -> HOOK.map(hook -> hook.apply(1)).orElse(0) + CURRENT.get().get());
  }
}
