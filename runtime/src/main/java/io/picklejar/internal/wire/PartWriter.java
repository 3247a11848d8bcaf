package io.picklejar.internal.wire;

import com.esotericsoftware.kryo.kryo5.io.Output;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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
  private final Map<String, Integer> sizes = new LinkedHashMap<>();

  PartWriter(PartSink sink, Output out) {
    this.sink = sink;
    this.out = out;
  }

  /** Writes a part that goes by that name in reports. */
  void write(String name, byte[] content) {
    write(name, content, null);
  }

  /**
   * Writes a part.
   *
   * @param known its digest, if that is known already
   */
  void write(String name, byte[] content, @Nullable Digest known) {
    sizes.merge(name, content.length, Integer::sum);
    Digest digest = known;
    boolean offered = content.length >= sink.smallest();
    if (offered && digest == null) {
      digest = Digest.of(content);
    }
    if (offered && digest != null && sink.keep(digest, content)) {
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
