package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** A static that is only written does not travel, but for a small one, which others may read. */
// not: WriteOnlyTarget.names
// ships: WriteOnlyTarget.last
public final class WriteOnlyTarget {
  private WriteOnlyTarget() {}

  static String last = "initial";
  static List<String> names = List.of("initial");

  public static List<Supplier<?>> functions() {
    last = "main";
    names = List.of("main");
    return List.of(
        () -> {
          last = "worker";
          names = List.of("worker");
          return "done";
        });
  }
}
