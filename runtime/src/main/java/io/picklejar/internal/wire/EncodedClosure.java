package io.picklejar.internal.wire;

import io.picklejar.internal.heap.Node;
import java.util.Collections;
import java.util.Map;

/** A written closure. */
public final class EncodedClosure {
  private final byte[] bytes;
  private final Map<String, Integer> parts;
  private final Encoded function;

  EncodedClosure(byte[] bytes, Map<String, Integer> parts, Encoded function) {
    this.bytes = bytes;
    this.parts = Collections.unmodifiableMap(parts);
    this.function = function;
  }

  /** {@return the closure's bytes} */
  public byte[] bytes() {
    return bytes;
  }

  /** {@return sizes of what is in the closure, in bytes before compression} */
  public Map<String, Integer> parts() {
    return parts;
  }

  /** {@return index of the node in the function's section, or -1 if it isn't there} */
  public int indexInFunction(Node node) {
    return function.indexOf(node);
  }
}
