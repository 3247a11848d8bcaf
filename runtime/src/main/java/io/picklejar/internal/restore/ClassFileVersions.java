package io.picklejar.internal.restore;

import io.picklejar.RestoreException;
import io.picklejar.internal.wire.PackedClosure.PackedClass;

/** Class file versions (JVMS §4.1, table 4.1-A). */
final class ClassFileVersions {

  private static final int FIRST = 44;

  private ClassFileVersions() {}

  /** Refuses a class file that this JVM is too old for. */
  static void check(PackedClass shipped) {
    byte[] bytes = shipped.bytes();
    if (bytes.length < 10 || bytes[0] != (byte) 0xca || bytes[1] != (byte) 0xfe) {
      throw new RestoreException(
          "The class file shipped for " + shipped.name() + " is not one. Ship it again.");
    }
    int major = (bytes[6] & 0xff) << 8 | bytes[7] & 0xff;
    int here = Runtime.version().feature();
    if (major - FIRST > here) {
      throw new RestoreException(
          "Class "
              + shipped.name()
              + " was compiled for Java "
              + (major - FIRST)
              + ", and this worker runs Java "
              + here
              + ". Compile it with --release "
              + here
              + " or run the worker on Java "
              + (major - FIRST)
              + ". See README.md#troubleshooting");
    }
  }
}
