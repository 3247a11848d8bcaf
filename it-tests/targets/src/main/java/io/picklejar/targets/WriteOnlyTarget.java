package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** A static that is only written does not travel. */
// not: WriteOnlyTarget.last
public final class WriteOnlyTarget {
  private WriteOnlyTarget() {}

  static String last = "initial";

  public static List<Supplier<?>> functions() {
    last = "main";
    return List.of(
        () -> {
          last = "worker";
          return "done";
        });
  }
}
