package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** A captured object whose unserializable field is used is refused with its path. */
// refuses: java.lang.Thread, pinned
public final class UsedUnserializableFieldTarget {
  private final Thread pinned = new Thread("pinned");

  Supplier<Object> supplier() {
    return () -> pinned.getName();
  }

  public static List<Supplier<?>> functions() {
    return List.of(new UsedUnserializableFieldTarget().supplier());
  }
}
