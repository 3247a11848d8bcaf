package io.picklejar.targets;

import java.util.List;
import java.util.function.Function;

/** A JDK-made lambda is itself the function. */
// ships: JdkCompositionDirectTarget.prefix
public final class JdkCompositionDirectTarget {
  private JdkCompositionDirectTarget() {}

  static String prefix;

  public static List<?> functions() {
    prefix = "p";
    Function<Object, Object> function = x -> prefix + x;
    return List.of(function.andThen(x -> x + "!"), Function.identity());
  }
}
