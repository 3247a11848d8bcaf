package io.picklejar.targets;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Unmodifiable, synchronized, checked and singleton wrappers and views. */
// ships: CollectionWrappersTarget.WRAPPED
public final class CollectionWrappersTarget {
  private CollectionWrappersTarget() {}

  static List<Object> WRAPPED;

  public static List<Supplier<?>> functions() {
    List<String> base = new ArrayList<>(List.of("a", "b", "c"));
    WRAPPED =
        new ArrayList<>(
            List.of(
                Collections.unmodifiableList(base),
                Collections.synchronizedMap(new TreeMap<>(Map.of("k", 1))),
                Collections.checkedList(base, String.class),
                Collections.singleton(1),
                Collections.nCopies(2, "n"),
                Arrays.asList(1, 2)));
    return List.of(() -> WRAPPED.toString());
  }
}
