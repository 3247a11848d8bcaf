package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** The holder idiom, first used on the worker. */
// ships: HolderUntouchedTarget.prefix
public final class HolderUntouchedTarget {
  private HolderUntouchedTarget() {}

  static String prefix = "initial";

  static final class Holder {
    static final String NAME = prefix + " made late";
  }

  public static List<Supplier<?>> functions() {
    prefix = "from main";
    return List.of(() -> Holder.NAME);
  }
}
