package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** A captured open stream is refused. */
// refuses: java.io
public final class StreamCapturedTarget {
  private StreamCapturedTarget() {}

  public static List<Supplier<?>> functions() {
    java.io.InputStream stream = new java.io.BufferedInputStream(System.in);
    return List.of(() -> stream.hashCode() != 0);
  }
}
