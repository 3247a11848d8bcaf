package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** Statics of a record, nested and generic records. */
// ships: RecordStaticsTarget$Pair.made
public final class RecordStaticsTarget {
  private RecordStaticsTarget() {}

  record Pair<A, B>(A first, B second) {
    static int made;

    static <A, B> Pair<A, B> of(A first, B second) {
      made++;
      return new Pair<>(first, second);
    }
  }

  record Wrapper(Pair<String, Pair<Integer, Long>> pair) {}

  public static List<Supplier<?>> functions() {
    Wrapper wrapper = new Wrapper(Pair.of("a", Pair.of(1, 2L)));
    return List.of(() -> wrapper.toString() + Pair.made + Pair.of(1, 2));
  }
}
