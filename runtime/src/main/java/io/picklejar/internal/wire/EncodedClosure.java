package io.picklejar.internal.wire;

import io.picklejar.internal.heap.Node;
import java.util.Collections;
import java.util.Map;

/** A written closure. */
public final class EncodedClosure {
  private final byte[] bytes;
  private final Map<String, Integer> parts;
  private final Encoded function;
  private final Map<Node, Node.External> shared;

  EncodedClosure(
      byte[] bytes, Map<String, Integer> parts, Encoded function, Map<Node, Node.External> shared) {
    this.bytes = bytes;
    this.parts = Collections.unmodifiableMap(parts);
    this.function = function;
    this.shared = shared;
  }

  /** {@return the closure's bytes} */
  public byte[] bytes() {
    return bytes;
  }

  /** {@return sizes of what is in the closure, in bytes before compression} */
  public Map<String, Integer> parts() {
    return parts;
  }

  /** {@return the objects of statics that the function's own objects refer to} */
  public Map<Node, Node.External> shared() {
    return shared;
  }

  /** {@return index of the node in the function's section, or -1 if it isn't there} */
  public int indexInFunction(Node node) {
    return function.indexOf(node);
  }
}
