package io.picklejar.it.beam;

import java.io.Serializable;
import org.apache.beam.sdk.util.SerializableUtils;

/** Java serialization as Beam's runners do it. */
final class Bytes {

  private Bytes() {}

  static byte[] of(Serializable object) {
    return SerializableUtils.serializeToByteArray(object);
  }

  /**
   * Reads an object back.
   *
   * @param <T> the type that the caller knows it to have
   */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  static <T> T object(byte[] bytes) {
    return (T) SerializableUtils.deserializeFromByteArray(bytes, "a shipped object");
  }
}
