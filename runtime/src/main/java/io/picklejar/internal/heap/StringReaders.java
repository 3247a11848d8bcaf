package io.picklejar.internal.heap;

import static io.picklejar.internal.heap.Parts.number;
import static io.picklejar.internal.heap.Parts.parts;

import java.io.IOException;
import java.io.StringReader;
import org.jspecify.annotations.Nullable;

/** {@link StringReader}: text, position and mark. Later JDKs keep them in a reader inside. */
final class StringReaders {

  private StringReaders() {}

  static @Nullable Object[] take(StringReader reader) {
    boolean delegates = Fields.find(StringReader.class, "r") != null;
    Object state = delegates ? Fields.some(reader, "r") : reader;
    boolean closed = delegates && Boolean.TRUE.equals(Fields.value(state, "isClosed"));
    Object text = closed ? null : Fields.value(state, delegates ? "val$cs" : "str");
    return text == null
        ? parts()
        : parts(text.toString(), Fields.value(state, "next"), Fields.value(state, "mark"));
  }

  static Object make(@Nullable Object[] parts) {
    if (parts.length == 0) {
      StringReader closed = new StringReader("");
      closed.close();
      return closed;
    }
    StringReader reader = new StringReader((String) Parts.some(parts, 0));
    try {
      reader.skip(number(parts, 2));
      reader.mark(0);
      reader.skip(number(parts, 1) - number(parts, 2));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return reader;
  }
}
