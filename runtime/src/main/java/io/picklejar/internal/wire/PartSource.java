package io.picklejar.internal.wire;

import org.jspecify.annotations.Nullable;

/** Finds the parts that closures refer to. */
@FunctionalInterface
public interface PartSource {

  /** Has none: only closures that hold all their parts can be read. */
  PartSource NONE = (digest, most) -> null;

  /**
   * {@return the part, which has that digest, or null if it isn't here}
   *
   * @param most how many bytes it may have
   * @throws WireException if it was altered, or is larger
   */
  byte @Nullable [] find(Digest digest, long most);
}
