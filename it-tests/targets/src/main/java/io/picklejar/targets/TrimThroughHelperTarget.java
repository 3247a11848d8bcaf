package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** The outer object is passed to a helper that reads one of its fields. */
public final class TrimThroughHelperTarget {
  private final Thread pinned = new Thread();
  private final String name;

  private TrimThroughHelperTarget(String name) {
    this.name = name;
  }

  static String nameOf(TrimThroughHelperTarget object) {
    return object.name;
  }

  Supplier<Object> supplier() {
    return () -> nameOf(this);
  }

  public static List<Supplier<?>> functions() {
    return List.of(new TrimThroughHelperTarget("passed").supplier());
  }
}
