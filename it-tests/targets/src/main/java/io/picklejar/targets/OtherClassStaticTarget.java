package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** A static of another class, read directly. */
// ships: OtherClassSettings.limit
// not: OtherClassSettings.name
public final class OtherClassStaticTarget {
  private OtherClassStaticTarget() {}

  public static List<Supplier<?>> functions() {
    OtherClassSettings.limit = 42;
    OtherClassSettings.name = "n";
    return List.of(() -> OtherClassSettings.limit);
  }
}

final class OtherClassSettings {
  static int limit = 1;
  static String name;
}
