package io.picklejar.agent.scan;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.ClassReader;

/** The string literals of a class file: its {@code CONSTANT_String}s (JVMS §4.4.3). */
public final class StringConstants {

  private static final int STRING = 8;

  private StringConstants() {}

  /** {@return the texts} */
  public static List<String> of(byte[] classFile) {
    ClassReader reader = new ClassReader(classFile);
    char[] buffer = new char[reader.getMaxStringLength()];
    List<String> texts = new ArrayList<>();
    for (int i = 1; i < reader.getItemCount(); i++) {
      int item = reader.getItem(i);
      if (item > 0 && reader.readByte(item - 1) == STRING) {
        texts.add(reader.readUTF8(item, buffer));
      }
    }
    return texts;
  }
}
