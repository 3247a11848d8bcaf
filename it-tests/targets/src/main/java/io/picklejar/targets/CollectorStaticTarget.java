package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Collectors whose last step is an identity that the JDK links before any agent is there. */
// ships: CollectorStaticTarget.LIST, CollectorStaticTarget.mapped
public final class CollectorStaticTarget {
  private CollectorStaticTarget() {}

  static final Collector<String, ?, List<String>> LIST = Collectors.toList();
  static Collector<String, ?, List<Integer>> mapped;

  public static List<Supplier<?>> functions() {
    mapped = Collectors.mapping(String::length, Collectors.toList());
    return List.of(
        () -> Stream.of("b", "a").collect(LIST), () -> Stream.of("b", "aa").collect(mapped));
  }
}
