package io.picklejar.internal.jvm;

import java.io.DataInputStream;
import java.io.IOException;

/** The constants of a class file (JVMS §4.4) that call sites need. */
final class ConstantPool {
  private final String[] texts;
  private final int[] first;
  private final int[] second;

  /** Reads the pool. */
  ConstantPool(DataInputStream in) throws IOException {
    int count = in.readUnsignedShort();
    texts = new String[count];
    first = new int[count];
    second = new int[count];
    for (int i = 1; i < count; i++) {
      int tag = in.readUnsignedByte();
      readConstant(in, tag, i);
      if (tag == 5 || tag == 6) {
        i++; // long and double take two entries
      }
    }
  }

  private void readConstant(DataInputStream in, int tag, int i) throws IOException {
    switch (tag) {
      case 1 -> texts[i] = in.readUTF();
      case 3, 4 -> in.skipNBytes(4);
      case 5, 6 -> in.skipNBytes(8);
      case 7, 8, 16, 19, 20 -> first[i] = in.readUnsignedShort();
      case 15 -> {
        first[i] = in.readUnsignedByte();
        second[i] = in.readUnsignedShort();
      }
      case 9, 10, 11, 12, 17, 18 -> {
        first[i] = in.readUnsignedShort();
        second[i] = in.readUnsignedShort();
      }
      default -> throw new IOException("unknown constant tag " + tag);
    }
  }

  String utf8(int index) {
    return texts[index];
  }

  /** {@return index into the bootstrap methods of an {@code invokedynamic} constant} */
  int bootstrap(int index) {
    return first[index];
  }

  /** {@return name and descriptor, together, of the member that a method handle constant names} */
  String handleTarget(int index) {
    int nameAndType = second[second[index]];
    return texts[first[nameAndType]] + texts[second[nameAndType]];
  }

  /** {@return internal name of the class that a method handle constant names} */
  String handleOwner(int index) {
    return texts[first[first[second[index]]]];
  }
}
