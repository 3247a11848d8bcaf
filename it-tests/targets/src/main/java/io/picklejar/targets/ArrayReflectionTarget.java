package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** Arrays made by reflection from a class literal. */
public final class ArrayReflectionTarget {
  private ArrayReflectionTarget() {}

  static final class Item {}

  public static List<Supplier<?>> functions() {
    return List.of(
        () -> java.lang.reflect.Array.newInstance(Item.class, 2, 3).getClass().getSimpleName(),
        () -> Item[].class.getComponentType() == Item.class);
  }
}
