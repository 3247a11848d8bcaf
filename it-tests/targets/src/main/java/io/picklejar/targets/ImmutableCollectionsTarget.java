package io.picklejar.targets;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** The JDK's immutable collections. */
// ships: ImmutableCollectionsTarget.LIST, ImmutableCollectionsTarget.MAP,
// ImmutableCollectionsTarget.SET, ImmutableCollectionsTarget.EMPTY
public final class ImmutableCollectionsTarget {
  private ImmutableCollectionsTarget() {}

  static List<Integer> LIST;
  static Map<String, Integer> MAP;
  static Set<String> SET;
  static List<Object> EMPTY;

  public static List<Supplier<?>> functions() {
    LIST = List.of(1, 2, 3);
    MAP = Map.of("k", 1);
    SET = Set.of("only");
    EMPTY = List.of();
    return List.of(() -> "" + LIST + MAP + SET + EMPTY, () -> EMPTY == List.of());
  }
}
