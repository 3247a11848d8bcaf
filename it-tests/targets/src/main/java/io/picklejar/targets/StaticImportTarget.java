package io.picklejar.targets;

import static io.picklejar.targets.StaticImportSettings.IMPORTED;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** A static through a static import. */
// ships: StaticImportSettings.IMPORTED
public final class StaticImportTarget {
  private StaticImportTarget() {}

  public static List<Supplier<?>> functions() {
    IMPORTED.add("entry");
    return List.of(() -> IMPORTED.size());
  }
}

final class StaticImportSettings {
  static final List<String> IMPORTED = new ArrayList<>();
}
