package io.picklejar.targets;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** A mutable list in an interface field. */
// ships: InterfaceStaticTarget$Registry.ITEMS
public final class InterfaceStaticTarget {
  private InterfaceStaticTarget() {}

  interface Registry {
    List<String> ITEMS = new ArrayList<>();
    int SIZE = 16;
  }

  public static List<Supplier<?>> functions() {
    Registry.ITEMS.add("one");
    Registry.ITEMS.add("two");
    return List.of(() -> Registry.ITEMS + " of " + Registry.SIZE);
  }
}
