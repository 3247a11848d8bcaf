package io.picklejar.targets;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A stream pipeline whose lambdas read statics. */
// ships: StreamsTarget.MINIMUM, StreamsTarget.LABELS
public final class StreamsTarget {
  private StreamsTarget() {}

  static int MINIMUM;
  static final Map<Integer, String> LABELS = new HashMap<>();

  public static List<Supplier<?>> functions() {
    MINIMUM = 2;
    LABELS.put(0, "even");
    LABELS.put(1, "odd");
    return List.of(
        () ->
            IntStream.rangeClosed(0, 6)
                .filter(x -> x >= MINIMUM)
                .boxed()
                .collect(
                    Collectors.groupingBy(
                        x -> LABELS.get(x % 2), TreeMap::new, Collectors.counting())));
  }
}
