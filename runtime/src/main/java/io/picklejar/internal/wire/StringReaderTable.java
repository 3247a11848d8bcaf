package io.picklejar.internal.wire;

import com.esotericsoftware.kryo.kryo5.io.Input;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads strings; a string written once is one instance. */
final class StringReaderTable {
  private final List<String> known = new ArrayList<>();
  private final Input in;

  StringReaderTable(Input in) {
    this.in = in;
  }

  /** {@return whether the tag begins a string} */
  static boolean isString(int tag) {
    boolean isShort = tag >= Tags.SHORT_ASCII && tag < Tags.SHORT_ASCII + Tags.SHORT_ASCII_LIMIT;
    boolean isLong = tag >= Tags.ASCII && tag <= Tags.UTF16;
    return isShort || isLong || tag == Tags.STRING_BACK || tag == Tags.LITERAL;
  }

  String read(int tag) {
    if (tag == Tags.STRING_BACK) {
      return Checked.element(known, in.readVarInt(true));
    }
    String text = tag == Tags.LITERAL ? readNew(in.readByte() & 0xff).intern() : readNew(tag);
    known.add(text);
    return text;
  }

  private String readNew(int tag) {
    if (tag >= Tags.SHORT_ASCII) {
      return readBytes(tag - Tags.SHORT_ASCII);
    }
    return switch (tag) {
      case Tags.ASCII, Tags.LATIN1 -> readBytes(Checked.length(in, 1));
      case Tags.UTF16 -> readChars(Checked.length(in, 1));
      default -> throw new WireException("the section is altered: no string but tag " + tag);
    };
  }

  private String readBytes(int length) {
    if (length == 0) {
      return ""; // the literal, as in Java serialization
    }
    if (length > in.limit() - in.position()) {
      throw new WireException(
          "the section is truncated or altered: it has no room for " + length + " characters");
    }
    String text = new String(in.getBuffer(), in.position(), length, StandardCharsets.ISO_8859_1);
    in.setPosition(in.position() + length);
    return text;
  }

  private String readChars(int length) {
    char[] chars = new char[length];
    for (int i = 0; i < length; i++) {
      chars[i] = (char) in.readVarInt(true);
    }
    return new String(chars);
  }
}
