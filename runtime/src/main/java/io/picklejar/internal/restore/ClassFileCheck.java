package io.picklejar.internal.restore;

import io.picklejar.RestoreException;
import io.picklejar.internal.wire.PackedClosure.PackedClass;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;

/**
 * Whether bytes have the structure of a class file (JVMS §4.1) of the name that was declared. What
 * is inside methods is for the JVM's verifier, which checks every class that is defined here.
 */
final class ClassFileCheck {

  private static final int MAGIC = 0xcafebabe;
  private static final int FIRST_VERSION = 44;
  private static final int ACC_MODULE = 0x8000;

  private final String name;
  private final DataInputStream in;
  private int[] classes = {};
  private String[] texts = {};

  private ClassFileCheck(PackedClass shipped) {
    this.name = shipped.name();
    this.in = new DataInputStream(new ByteArrayInputStream(shipped.bytes()));
  }

  /** Refuses what is no class file of that name, and one that this JVM is too old for. */
  static void check(PackedClass shipped) {
    ClassFileCheck check = new ClassFileCheck(shipped);
    try {
      check.run();
    } catch (IOException | IndexOutOfBoundsException e) {
      throw check.broken("it ends too early or refers to what isn't there");
    }
  }

  private void run() throws IOException {
    if (in.readInt() != MAGIC) {
      throw broken("it doesn't start as one");
    }
    in.readUnsignedShort();
    checkVersion(in.readUnsignedShort());
    readConstants();
    int access = in.readUnsignedShort();
    String declared = texts[classes[in.readUnsignedShort()]];
    if ((access & ACC_MODULE) != 0 || !name.replace('.', '/').equals(declared)) {
      throw broken("it is one of " + declared);
    }
    in.readUnsignedShort();
    skip(2L * in.readUnsignedShort());
    skipMembers();
    skipMembers();
    skipAttributes();
    if (in.read() >= 0) {
      throw broken("there is something behind it");
    }
  }

  private void checkVersion(int major) {
    int here = Runtime.version().feature();
    if (major < FIRST_VERSION + 1) {
      throw broken("it has version " + major);
    }
    if (major - FIRST_VERSION > here) {
      int version = major - FIRST_VERSION;
      throw new RestoreException(
          "Class "
              + name
              + " was compiled for Java "
              + version
              + ", and this worker runs Java "
              + here
              + ". Compile it with --release "
              + here
              + " or run the worker on Java "
              + version
              + ". See README.md#troubleshooting");
    }
  }

  private void readConstants() throws IOException {
    int count = in.readUnsignedShort();
    classes = new int[count];
    texts = new String[count];
    for (int index = 1; index < count; index++) {
      int tag = in.readUnsignedByte();
      switch (tag) {
        case 1 -> texts[index] = in.readUTF();
        case 3, 4, 9, 10, 11, 12, 17, 18 -> skip(4);
        case 5, 6 -> {
          skip(8);
          index++;
        }
        case 7 -> classes[index] = in.readUnsignedShort();
        case 8, 16, 19, 20 -> skip(2);
        case 15 -> skip(3);
        default -> throw broken("it has a constant of unknown kind " + tag);
      }
    }
  }

  private void skipMembers() throws IOException {
    for (int members = in.readUnsignedShort(); members > 0; members--) {
      skip(6);
      skipAttributes();
    }
  }

  private void skipAttributes() throws IOException {
    for (int attributes = in.readUnsignedShort(); attributes > 0; attributes--) {
      skip(2);
      skip(Integer.toUnsignedLong(in.readInt()));
    }
  }

  private void skip(long bytes) throws IOException {
    if (bytes > in.available()) {
      throw new IndexOutOfBoundsException();
    }
    in.skipNBytes(bytes);
  }

  private RestoreException broken(String how) {
    return new RestoreException(
        "The class file shipped for "
            + name
            + " is not one of it: "
            + how
            + ". Ship it again. See README.md#troubleshooting");
  }
}
