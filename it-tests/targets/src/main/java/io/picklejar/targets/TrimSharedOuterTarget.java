package io.picklejar.targets;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Two functions that use different fields of one outer object with a field that can't travel. */
public final class TrimSharedOuterTarget {
  private final Thread pinned = new Thread();
  private final List<String> first = new ArrayList<>();
  private final List<String> second = new ArrayList<>();

  Supplier<Object> readFirst() {
    return () -> first;
  }

  Supplier<Object> readBoth() {
    return () -> first.size() + second.size();
  }

  public static List<Supplier<?>> functions() {
    TrimSharedOuterTarget object = new TrimSharedOuterTarget();
    object.first.add("f");
    object.second.add("s");
    return List.of(object.readFirst(), object.readBoth());
  }
}
