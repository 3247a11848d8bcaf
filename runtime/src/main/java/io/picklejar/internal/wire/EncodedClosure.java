package io.picklejar.internal.wire;

import io.picklejar.internal.heap.Node;

/** A written closure. */
public final class EncodedClosure {
  private final byte[] bytes;
  private final Encoded function;

  EncodedClosure(byte[] bytes, Encoded function) {
    this.bytes = bytes;
    this.function = function;
  }

  /** {@return the closure's bytes} */
  public byte[] bytes() {
    return bytes;
  }

  /** {@return index of the node in the function's section, or -1 if it isn't there} */
  public int indexInFunction(Node node) {
    return function.indexOf(node);
  }
}
