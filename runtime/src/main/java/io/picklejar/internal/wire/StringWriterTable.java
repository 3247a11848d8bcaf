package io.picklejar.internal.wire;

import java.util.function.Predicate;

/** Writes strings, each instance once. */
final class StringWriterTable {
  private final IdentityNumbers known = new IdentityNumbers();
  private final Buffer out;
  private final Predicate<String> literal;

  StringWriterTable(Buffer out, Predicate<String> literal) {
    this.out = out;
    this.literal = literal;
  }

  void write(String text) {
    int index = known.numberOrAdd(text);
    if (index < 0) {
      if (literal.test(text)) {
        out.writeByte(Tags.LITERAL);
      }
      writeNew(text);
    } else {
      out.writeByte(Tags.STRING_BACK);
      out.writeVarInt(index, true);
    }
  }

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
    out.writeLowBytes(text);
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
