package io.picklejar.internal.wire;

import com.esotericsoftware.kryo.kryo5.io.Input;

/** Reads parts of a closure, as {@link PartWriter} writes them, and those that are referred to. */
final class PartReader {

  private final PartSource source;
  private final Input in;
  private long most;

  /**
   * @param most how many bytes the parts that are referred to may have
   */
  PartReader(PartSource source, Input in, long most) {
    this.source = source;
    this.in = in;
    this.most = most;
  }

  /**
   * {@return the part}
   *
   * @param what it is, for messages
   */
  byte[] read(String what) {
    int length = in.readVarInt(true) - 1;
    if (length >= 0) {
      return ClosureCodec.readBytes(in, length);
    }
    if (length < -1) {
      throw new WireException(
          "The closure is not consistent: a part has no length. Ship it again.");
    }
    return find(Digest.ofRaw(in.readBytes(Digest.LENGTH)), in.readVarInt(true), what);
  }

  private byte[] find(Digest digest, int length, String what) {
    if (length < 0 || length > most) {
      throw new WireException(Deflated.tooLarge(length, most));
    }
    byte[] content = source.find(digest, length);
    if (content == null) {
      throw new WireException(
          "The closure shares "
              + what
              + " ("
              + length
              + " bytes) with others, and the part "
              + digest.hex()
              + " is not in this JVM. Have the engine stage the jar that share= names on the"
              + " launcher, or give this JVM share= with the same folder.");
    }
    if (content.length != length) {
      throw new WireException(
          "The closure is not consistent: "
              + what
              + " has "
              + content.length
              + " bytes instead of "
              + length
              + ". Ship it again.");
    }
    most -= length;
    return content;
  }
}
