package io.picklejar.internal.wire;

import com.esotericsoftware.kryo.kryo5.io.Output;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes parts of a closure: as they are, or as references to where they are kept.
 *
 * <pre>
 * part := length + 1, bytes | 0, sha256(32), length
 * </pre>
 */
final class PartWriter {

  /** A reference takes some 40 bytes. */
  private static final int SMALLEST = 1024;

  private final PartSink sink;
  private final Output out;
  private final Map<String, Integer> sizes = new LinkedHashMap<>();

  PartWriter(PartSink sink, Output out) {
    this.sink = sink;
    this.out = out;
  }

  /** Writes a part that goes by that name in reports. */
  void write(String name, byte[] content) {
    sizes.merge(name, content.length, Integer::sum);
    Digest digest = content.length < SMALLEST ? null : Digest.of(content);
    if (digest != null && sink.keep(digest, content)) {
      out.writeVarInt(0, true);
      out.write(digest.raw());
      out.writeVarInt(content.length, true);
    } else {
      out.writeVarInt(content.length + 1, true);
      out.write(content);
    }
  }

  /** {@return sizes of the parts written so far, by name} */
  Map<String, Integer> sizes() {
    return sizes;
  }
}
