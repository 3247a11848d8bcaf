package io.picklejar.internal.wire;

import com.esotericsoftware.kryo.kryo5.io.Input;
import java.util.List;

/** Numbers that are checked before anything is allocated by them. */
final class Checked {

  private Checked() {}

  /** {@return a count of things that take at least so many bytes each} */
  static int length(Input in, int bytesEach) {
    int length = in.readVarInt(true);
    if (length < 0 || (long) length * bytesEach > in.limit() - in.position()) {
      throw new WireException(
          "the section is truncated or altered: it has no room for " + length + " elements");
    }
    return length;
  }

  /** {@return the element with an index read from the section} */
  static <T> T element(List<T> list, int index) {
    if (index < 0 || index >= list.size()) {
      throw new WireException("the section is altered: no element " + index);
    }
    return list.get(index);
  }
}
