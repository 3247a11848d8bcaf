package io.picklejar.it.jvm;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.ClassReader;

/**
 * What a class file's constant pool tells.
 *
 * @param major class file version
 * @param name internal name
 * @param types internal names of the classes it refers to
 * @param strings its string constants
 */
record ClassFile(int major, String name, List<String> types, List<String> strings) {
  private static final int CLASS_TAG = 7;
  private static final int STRING_TAG = 8;

  static ClassFile read(byte[] bytes) {
    ClassReader reader = new ClassReader(bytes);
    List<String> types = texts(reader, CLASS_TAG);
    return new ClassFile(
        reader.readShort(6), reader.getClassName(), types, texts(reader, STRING_TAG));
  }

  private static List<String> texts(ClassReader reader, int tag) {
    List<String> texts = new ArrayList<>();
    char[] buffer = new char[reader.getMaxStringLength()];
    for (int i = 1; i < reader.getItemCount(); i++) {
      int offset = reader.getItem(i);
      if (offset > 0 && reader.readByte(offset - 1) == tag) {
        texts.add(reader.readUTF8(offset, buffer));
      }
    }
    return texts;
  }

  /** {@return the classes it refers to, elements in place of arrays} */
  List<String> elementTypes() {
    return types.stream()
        .map(type -> type.replaceFirst("^\\[+(L|[A-Z]$)", "").replace(";", ""))
        .filter(type -> !type.isEmpty())
        .toList();
  }
}
