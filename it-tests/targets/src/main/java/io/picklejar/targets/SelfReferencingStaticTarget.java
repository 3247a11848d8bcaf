package io.picklejar.targets;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** A static collection that contains itself. */
// ships: SelfReferencingStaticTarget.SELF
public final class SelfReferencingStaticTarget {
  private SelfReferencingStaticTarget() {}

  static final List<Object> SELF = new ArrayList<>();

  public static List<Supplier<?>> functions() {
    SELF.add(SELF);
    SELF.add("end");
    return List.of(() -> SELF.get(0) == SELF, () -> SELF.size());
  }
}
