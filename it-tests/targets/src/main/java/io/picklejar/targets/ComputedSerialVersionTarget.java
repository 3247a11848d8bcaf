package io.picklejar.targets;

import java.io.ObjectStreamClass;
import java.io.Serializable;
import java.util.List;
import java.util.function.Supplier;

/** Java serialization reads a version that is no constant. */
// ships: ComputedSerialVersionTarget$Item.serialVersionUID
public final class ComputedSerialVersionTarget {
  private ComputedSerialVersionTarget() {}

  /** Its version comes from the initializer. */
  static final class Item implements Serializable {
    private static final long serialVersionUID = Long.parseLong("4711");
  }

  public static List<?> functions() {
    Item item = new Item();
    Supplier<Object> version =
        () -> ObjectStreamClass.lookup(item.getClass()).getSerialVersionUID();
    return List.of(version);
  }
}
