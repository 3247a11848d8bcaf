package io.picklejar.agent.scan;

import io.picklejar.internal.record.ClassRecord;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;

/** Reads the record of a class from its class file (JVMS §4). */
public final class Scanner {

  static final int API = Opcodes.ASM9;

  private Scanner() {}

  /**
   * {@return the complete record of a class}
   *
   * @param classFile the class file, which is not changed
   * @throws UnreadableClassException when the bytes are no class file, or a newer one than is known
   */
  public static ClassRecord scan(byte[] classFile) {
    return Lookups.addTo(read(classFile, 0), classFile);
  }

  /**
   * {@return the record of a class without its bodies}, for classes of which only the shape
   * matters: every method has no facts.
   *
   * @param classFile the class file, which is not changed
   * @throws UnreadableClassException when the bytes are no class file, or a newer one than is known
   */
  public static ClassRecord header(byte[] classFile) {
    return read(classFile, ClassReader.SKIP_CODE);
  }

  private static ClassRecord read(byte[] classFile, int options) {
    try {
      ClassVisit visit = new ClassVisit();
      new ClassReader(classFile)
          .accept(visit, options | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
      return visit.toRecord();
    } catch (IllegalArgumentException | IndexOutOfBoundsException | NegativeArraySizeException e) {
      throw UnreadableClassException.of(classFile, e);
    }
  }
}
