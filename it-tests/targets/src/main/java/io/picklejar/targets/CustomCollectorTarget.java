package io.picklejar.targets;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collector;
import java.util.stream.Stream;

/** A collector made of lambdas, held in a static. */
// ships: CustomCollectorTarget.JOINING, CustomCollectorTarget.separator
public final class CustomCollectorTarget {
  private CustomCollectorTarget() {}

  static String separator;
  static Collector<String, ?, String> JOINING;

  public static List<Supplier<?>> functions() {
    separator = "|";
    JOINING =
        Collector.of(
            ArrayList<String>::new,
            ArrayList::add,
            (a, b) -> {
              a.addAll(b);
              return a;
            },
            list -> String.join(separator, list));
    return List.of(() -> Stream.of("a", "b").collect(JOINING));
  }
}
