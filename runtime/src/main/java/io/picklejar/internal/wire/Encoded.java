package io.picklejar.internal.wire;

import io.picklejar.internal.heap.Node;

/** A written section. */
public final class Encoded {
  private final byte[] bytes;
  private final NodeNumbers numbers;
  private final boolean shared;

  Encoded(byte[] bytes, NodeNumbers numbers, boolean shared) {
    this.shared = shared;
    this.bytes = bytes;
    this.numbers = numbers;
  }

  /** {@return whether a value in it is known again by other bytes, {@link GraphCodec#content}} */
  boolean isShared() {
    return shared;
  }

  /** {@return the section's bytes} */
  public byte[] bytes() {
    return bytes;
  }

  /**
   * {@return index of the node in the section, for {@link Node.External} references to it; -1 if it
   * isn't there}
   */
  public int indexOf(Node node) {
    return numbers.of(node);
  }
}
