package io.picklejar.agent.scan;

import java.util.HashSet;
import java.util.Set;
import org.objectweb.asm.ClassReader;

/** The classes that a class file refers to by a {@code CONSTANT_Class} (JVMS §4.4.1). */
public final class ReferredClasses {

  private static final int CLASS = 7;

  private ReferredClasses() {}

  /** {@return internal names; of array classes their descriptors} */
  public static Set<String> of(byte[] classFile) {
    ClassReader reader = new ClassReader(classFile);
    char[] buffer = new char[reader.getMaxStringLength()];
    Set<String> names = new HashSet<>();
    for (int i = 1; i < reader.getItemCount(); i++) {
      int item = reader.getItem(i);
      if (item > 0 && reader.readByte(item - 1) == CLASS) {
        names.add(reader.readUTF8(item, buffer));
      }
    }
    return names;
  }
}
