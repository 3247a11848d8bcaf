package io.picklejar.it.beam;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.CoderException;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.util.CoderUtils;
import org.apache.beam.sdk.values.KV;

/** Groups encoded pairs by the bytes of their keys. */
final class Grouping {

  private Grouping() {}

  /** {@return an encoded {@code KV<K, Iterable<V>>} per key, in the order of their appearance} */
  static <K, V> List<byte[]> group(
      KvCoder<K, V> input, Coder<KV<K, Iterable<V>>> output, List<byte[]> pairs) {
    try {
      Map<ByteBuffer, KV<K, Iterable<V>>> groups = new LinkedHashMap<>();
      for (byte[] pair : pairs) {
        KV<K, V> kv = CoderUtils.decodeFromByteArray(input, pair);
        byte[] key = CoderUtils.encodeToByteArray(input.getKeyCoder(), kv.getKey());
        KV<K, Iterable<V>> group =
            groups.computeIfAbsent(
                ByteBuffer.wrap(key), k -> KV.of(kv.getKey(), new ArrayList<>()));
        ((List<V>) group.getValue()).add(kv.getValue());
      }
      return encode(output, groups.values());
    } catch (CoderException e) {
      throw new IllegalArgumentException("cannot group", e);
    }
  }

  private static <T> List<byte[]> encode(Coder<T> coder, Iterable<T> values) throws CoderException {
    List<byte[]> encoded = new ArrayList<>();
    for (T value : values) {
      encoded.add(CoderUtils.encodeToByteArray(coder, value));
    }
    return encoded;
  }
}
