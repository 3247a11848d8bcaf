package io.picklejar.internal.wire;

import com.esotericsoftware.kryo.kryo5.io.Output;
import java.util.IdentityHashMap;
import java.util.Map;

/** Writes strings, each instance once. */
final class StringWriterTable {
  private final Map<String, Integer> known = new IdentityHashMap<>();
  private final Output out;
  private byte[] scratch = new byte[256];

  StringWriterTable(Output out) {
    this.out = out;
  }

  void write(String text) {
    Integer index = known.putIfAbsent(text, known.size());
    if (index == null) {
      writeNew(text);
    } else {
      out.writeByte(Tags.STRING_BACK);
      out.writeVarInt(index, true);
    }
  }

  @SuppressWarnings("deprecation") // copies the low bytes, which are the characters here
  private void writeNew(String text) {
    int length = text.length();
    int all = 0;
    for (int i = 0; i < length; i++) {
      all |= text.charAt(i);
    }
    if (all > 0xff) {
      writeUtf16(text);
      return;
    }
    if (all < 0x80 && length < Tags.SHORT_ASCII_LIMIT) {
      out.writeByte(Tags.SHORT_ASCII + length);
    } else {
      out.writeByte(all < 0x80 ? Tags.ASCII : Tags.LATIN1);
      out.writeVarInt(length, true);
    }
    if (length > scratch.length) {
      scratch = new byte[length];
    }
    text.getBytes(0, length, scratch, 0);
    out.writeBytes(scratch, 0, length);
  }

  /** Each character as a variable length number, so that lone surrogates survive. */
  private void writeUtf16(String text) {
    out.writeByte(Tags.UTF16);
    out.writeVarInt(text.length(), true);
    for (int i = 0; i < text.length(); i++) {
      out.writeVarInt(text.charAt(i), true);
    }
  }
}
