package io.picklejar.internal.wire;

import com.esotericsoftware.kryo.kryo5.io.Output;

/**
 * Writes parts of a closure: as they are, or as references to where they are kept.
 *
 * <pre>
 * part := length + 1, bytes | 0, sha256(32), length
 * </pre>
 */
final class PartWriter {

  private final PartSink sink;
  private final Output out;

  PartWriter(PartSink sink, Output out) {
    this.sink = sink;
    this.out = out;
  }

  void write(byte[] content) {
    write(content, Digest.of(content));
  }

  void write(byte[] content, Digest digest) {
    if (sink.keep(digest, content)) {
      out.writeVarInt(0, true);
      out.write(digest.raw());
      out.writeVarInt(content.length, true);
    } else {
      out.writeVarInt(content.length + 1, true);
      out.write(content);
    }
  }
}
