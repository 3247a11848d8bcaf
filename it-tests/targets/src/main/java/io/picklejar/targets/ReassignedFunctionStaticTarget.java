package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** A static function replaced in main. */
// ships: ReassignedFunctionStaticTarget.function
// not: ReassignedFunctionStaticTarget.before
public final class ReassignedFunctionStaticTarget {
  private ReassignedFunctionStaticTarget() {}

  static String before = "b";
  static Supplier<String> function = () -> before;

  public static List<Supplier<?>> functions() {
    function = () -> "after";
    return List.of(() -> function.get());
  }
}
