package io.picklejar.agent.scan;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;

/**
 * Bytes that can't be read as a class file; the message names the class and its version where they
 * are known.
 */
public final class UnreadableClassException extends RuntimeException {

  private static final long serialVersionUID = 1;
  private static final int MAGIC = 0xCAFEBABE;
  private static final int NEWEST = newestVersion();

  private UnreadableClassException(String message, Throwable cause) {
    super(message, cause);
  }

  static UnreadableClassException of(byte[] classFile, RuntimeException cause) {
    return new UnreadableClassException(message(classFile, cause), cause);
  }

  private static String message(byte[] classFile, RuntimeException cause) {
    if (classFile.length < 10 || magic(classFile) != MAGIC) {
      return "Not a class file (" + classFile.length + " bytes)";
    }
    int major = major(classFile);
    String name = nameIn(classFile);
    if (major > NEWEST) {
      return "Class "
          + name
          + " has class file version "
          + major
          + " (Java "
          + (major - 44)
          + "); versions up to "
          + NEWEST
          + " (Java "
          + (NEWEST - 44)
          + ") can be read."
          + " Compile it with an older --release or use a newer Picklejar";
    }
    return "Class " + name + " (class file version " + major + ") can't be read: " + cause;
  }

  /** Reads only the constant pool, which a version newer than known need not have changed. */
  private static String nameIn(byte[] classFile) {
    byte[] older = classFile.clone();
    older[6] = 0;
    older[7] = (byte) NEWEST;
    try {
      return new ClassReader(older).getClassName().replace('/', '.');
    } catch (RuntimeException e) {
      return "?";
    }
  }

  private static int magic(byte[] b) {
    return (b[0] & 0xFF) << 24 | (b[1] & 0xFF) << 16 | (b[2] & 0xFF) << 8 | b[3] & 0xFF;
  }

  private static int major(byte[] b) {
    return (b[6] & 0xFF) << 8 | b[7] & 0xFF;
  }

  /** Asks the reader itself, so that a newer reader needs no change here. */
  private static int newestVersion() {
    int major = Opcodes.V17;
    while (accepts(major + 1)) {
      major++;
    }
    return major;
  }

  private static boolean accepts(int major) {
    byte[] empty = {
      (byte) 0xCA, (byte) 0xFE, (byte) 0xBA, (byte) 0xBE, 0, 0, 0, (byte) major, 0, 1
    };
    try {
      new ClassReader(empty);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
