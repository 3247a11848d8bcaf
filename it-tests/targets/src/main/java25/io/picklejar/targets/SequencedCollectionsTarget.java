package io.picklejar.targets;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Reversed views of collections. */
// ships: SequencedCollectionsTarget.LIST
public final class SequencedCollectionsTarget {
  private SequencedCollectionsTarget() {}

  static final List<Integer> LIST = new ArrayList<>();

  public static List<Supplier<?>> functions() {
    LIST.addAll(List.of(1, 2, 3));
    return List.of(() -> LIST.reversed() + "" + LIST.getFirst(), () -> new ArrayList<>(LIST.reversed()));
  }
}
