package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** A stream gatherer made of lambdas. */
// ships: StreamGathererTarget.size
public final class StreamGathererTarget {
  private StreamGathererTarget() {}

  static int size;

  public static List<Supplier<?>> functions() {
    size = 2;
    return List.of(
        () -> IntStream.range(0, 5).boxed().gather(java.util.stream.Gatherers.windowFixed(size)).toList());
  }
}
