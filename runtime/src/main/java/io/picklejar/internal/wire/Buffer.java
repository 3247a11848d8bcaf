package io.picklejar.internal.wire;

import com.esotericsoftware.kryo.kryo5.io.Output;

/** Growing bytes that characters can be copied to without a detour. */
final class Buffer extends Output {

  Buffer() {
    super(512, -1);
  }

  /** Writes the low byte of each character. */
  @SuppressWarnings("deprecation") // that is what the deprecated method does, in bulk
  void writeLowBytes(String text) {
    int length = text.length();
    require(length);
    text.getBytes(0, length, buffer, position);
    position += length;
  }
}
