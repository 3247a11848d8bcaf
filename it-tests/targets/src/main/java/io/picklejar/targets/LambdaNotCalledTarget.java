package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** A lambda made but stored for another function stays reachable only there. */
// ships: LambdaNotCalledTarget.used
public final class LambdaNotCalledTarget {
  private LambdaNotCalledTarget() {}

  static String used;
  static String stored;
  static Supplier<String> later;

  public static List<Supplier<?>> functions() {
    used = "u";
    stored = "s";
    later = () -> stored;
    return List.of(() -> used);
  }
}
