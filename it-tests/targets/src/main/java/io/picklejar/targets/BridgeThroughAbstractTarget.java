package io.picklejar.targets;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** A bridge in a subclass of a generic abstract class. */
// ships: BridgeThroughAbstractTarget$Doubler.times
public final class BridgeThroughAbstractTarget {
  private BridgeThroughAbstractTarget() {}

  abstract static class Mapper<A, B> {
    abstract B map(A value);

    final List<B> mapAll(List<A> values) {
      List<B> mapped = new ArrayList<>();
      for (A value : values) {
        mapped.add(map(value));
      }
      return mapped;
    }
  }

  static final class Doubler extends Mapper<Integer, Long> {
    static long times;

    @Override
    Long map(Integer value) {
      return value * times;
    }
  }

  public static List<Supplier<?>> functions() {
    Doubler.times = 2;
    Mapper<Integer, Long> mapper = new Doubler();
    return List.of(() -> mapper.mapAll(List.of(1, 2, 3)));
  }
}
