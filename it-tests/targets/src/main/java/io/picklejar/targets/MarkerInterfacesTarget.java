package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** Instance checks against interfaces that carry no code. */
public final class MarkerInterfacesTarget {
  private MarkerInterfacesTarget() {}

  interface Readable {}

  interface Writable extends Readable {}

  static final class File implements Writable {}

  public static List<Supplier<?>> functions() {
    Object captured = new File();
    return List.of(
        () -> captured instanceof Readable,
        () -> Writable.class.isInstance(captured),
        () -> captured instanceof Comparable);
  }
}
