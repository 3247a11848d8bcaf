package io.picklejar.targets;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** A function that replaces a static before it reads it. */
// ships: WritesThenReadsTarget.buffer
public final class WritesThenReadsTarget {
  private WritesThenReadsTarget() {}

  static List<String> buffer = new ArrayList<>(List.of("initial"));

  public static List<Supplier<?>> functions() {
    buffer.add("main");
    return List.of(
        () -> {
          List<String> before = buffer;
          buffer = new ArrayList<>(List.of("worker"));
          return before + "" + buffer;
        },
        () -> buffer);
  }
}
