package io.picklejar.internal.wire;

import com.esotericsoftware.kryo.kryo5.io.Input;
import com.esotericsoftware.kryo.kryo5.io.Output;
import io.picklejar.internal.closure.Lineage;

/**
 * Which of a static's values this is.
 *
 * <pre>
 * lineage := revision                in format version 1
 * lineage := revision count hash(8)* since
 * </pre>
 *
 * There is no hash where the content alone tells it, at revision 0.
 */
final class LineageCodec {

  private LineageCodec() {}

  /** What was read, before the content's digest is. */
  record Read(int revision, long[] hashes) {

    Lineage of(Digest key) {
      return revision == 0 && hashes.length == 0
          ? Lineage.of(key.hex())
          : new Lineage(revision, hashes);
    }
  }

  static void write(Lineage lineage, Output out) {
    long[] hashes = lineage.revision() == 0 ? new long[0] : lineage.hashes();
    out.writeVarInt(lineage.revision(), true);
    out.writeVarInt(hashes.length, true);
    for (long hash : hashes) {
      out.writeLong(hash);
    }
  }

  static Read read(Input in, int version) {
    int revision = in.readVarInt(true);
    int count = version == 1 ? 0 : in.readVarInt(true);
    if (revision < 0 || (count != 0 && count != Lineage.size(revision))) {
      throw new WireException(
          "The closure is not consistent: a static has revision " + revision + ". Ship it again.");
    }
    long[] hashes = new long[count];
    for (int i = 0; i < count; i++) {
      hashes[i] = in.readLong();
    }
    return new Read(revision, hashes);
  }
}
