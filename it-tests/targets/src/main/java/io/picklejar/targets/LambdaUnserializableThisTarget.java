package io.picklejar.targets;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** A lambda that uses one field of an object with fields that can't travel. */
public final class LambdaUnserializableThisTarget {
  private final Thread thread = new Thread();
  private final Object connection = new java.io.ByteArrayInputStream(new byte[1]);
  private final Map<String, Integer> table = new HashMap<>();

  Supplier<Object> supplier() {
    table.put("k", 9);
    return () -> table.get("k");
  }

  public static List<Supplier<?>> functions() {
    return List.of(new LambdaUnserializableThisTarget().supplier());
  }
}
