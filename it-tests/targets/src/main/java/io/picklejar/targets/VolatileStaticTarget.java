package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** Volatile and transient statics. */
// ships: VolatileStaticTarget.flag, VolatileStaticTarget.note
public final class VolatileStaticTarget {
  private VolatileStaticTarget() {}

  static volatile boolean flag;
  static transient String note;

  public static List<Supplier<?>> functions() {
    flag = true;
    note = "static fields are never transient to their class";
    return List.of(() -> flag + note);
  }
}
