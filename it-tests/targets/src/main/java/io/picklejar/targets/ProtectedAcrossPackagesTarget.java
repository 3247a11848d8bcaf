package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** Protected members inherited from a class of another package. */
// ships: other.ProtectedBase.level
public final class ProtectedAcrossPackagesTarget {
  private ProtectedAcrossPackagesTarget() {}

  static final class Derived extends io.picklejar.targets.other.ProtectedBase {
    Object describe() {
      Supplier<Object> inherited = this::text;
      return inherited.get() + "/" + super.text();
    }
  }

  public static List<Supplier<?>> functions() {
    io.picklejar.targets.other.ProtectedBase.level(4);
    Derived derived = new Derived();
    return List.of(() -> derived.describe());
  }
}
