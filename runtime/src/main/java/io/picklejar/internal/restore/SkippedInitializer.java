package io.picklejar.internal.restore;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;

/**
 * Empties the static initializer of a class file whose statics are restored instead. The method
 * stays, since the default {@code serialVersionUID} depends on its presence (Java Object
 * Serialization Specification §4.6).
 */
final class SkippedInitializer {

  /** A {@code Code} attribute's content (JVMS §4.7.3): no stack, no locals, {@code return}. */
  private static final byte[] RETURN = {0, 0, 0, 0, 0, 0, 0, 1, (byte) 0xb1, 0, 0, 0, 0};

  private final ByteBuffer file;
  private int codeName = -1;
  private int initializerName = -1;

  private SkippedInitializer(byte[] classFile) {
    this.file = ByteBuffer.wrap(classFile);
  }

  /**
   * {@return the class file with an initializer that does nothing; the same one when it has none}
   */
  static byte[] of(byte[] classFile) {
    return new SkippedInitializer(classFile).patch();
  }

  /** {@return whether the class file has a static initializer} */
  static boolean has(byte[] classFile) {
    return of(classFile) != classFile;
  }

  private byte[] patch() {
    readConstants();
    if (initializerName < 0) {
      return file.array();
    }
    file.position(file.position() + 6);
    int interfaces = file.getChar();
    file.position(file.position() + 2 * interfaces);
    skipMembers();
    for (int methods = file.getChar(); methods > 0; methods--) {
      file.getChar();
      boolean initializer = file.getChar() == initializerName;
      file.getChar();
      for (int attributes = file.getChar(); attributes > 0; attributes--) {
        int start = file.position();
        boolean code = file.getChar() == codeName;
        skip(file.getInt());
        if (initializer && code) {
          return replace(start, file.position());
        }
      }
    }
    return file.array();
  }

  private byte[] replace(int start, int end) {
    byte[] original = file.array();
    ByteArrayOutputStream patched = new ByteArrayOutputStream(original.length);
    patched.write(original, 0, start + 2);
    patched.writeBytes(ByteBuffer.allocate(4).putInt(RETURN.length).array());
    patched.writeBytes(RETURN);
    patched.write(original, end, original.length - end);
    return patched.toByteArray();
  }

  private void readConstants() {
    file.position(8);
    int count = file.getChar();
    for (int index = 1; index < count; index++) {
      int tag = file.get();
      switch (tag) {
        case 1 -> readUtf8(index);
        case 5, 6 -> {
          skip(8);
          index++;
        }
        case 7, 8, 16, 19, 20 -> skip(2);
        case 15 -> skip(3);
        default -> skip(4);
      }
    }
  }

  private void readUtf8(int index) {
    int length = file.getChar();
    if (length == 8 && text(length).equals("<clinit>")) {
      initializerName = index;
    } else if (length == 4 && text(length).equals("Code")) {
      codeName = index;
    }
    skip(length);
  }

  private String text(int length) {
    return new String(
        file.array(), file.position(), length, java.nio.charset.StandardCharsets.ISO_8859_1);
  }

  private void skipMembers() {
    for (int members = file.getChar(); members > 0; members--) {
      skip(6);
      for (int attributes = file.getChar(); attributes > 0; attributes--) {
        skip(2);
        skip(file.getInt());
      }
    }
  }

  private void skip(int bytes) {
    file.position(file.position() + bytes);
  }
}
