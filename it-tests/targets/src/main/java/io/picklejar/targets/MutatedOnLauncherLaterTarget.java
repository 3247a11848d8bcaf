package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** The value at the time of writing counts. */
// ships: MutatedOnLauncherLaterTarget.value
public final class MutatedOnLauncherLaterTarget {
  private MutatedOnLauncherLaterTarget() {}

  static int value;

  public static List<Supplier<?>> functions() {
    value = 1;
    Supplier<Object> function = () -> value;
    value = 2;
    return List.of(function);
  }
}
