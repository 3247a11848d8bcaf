package io.picklejar.agent;

import java.util.Arrays;

/** Looks for bytes in class files, without making records of them. */
final class Bytes {

  private Bytes() {}

  static boolean contain(byte[] all, byte[] part) {
    for (int at = 0; at <= all.length - part.length; at++) {
      if (all[at] == part[0] && Arrays.equals(all, at, at + part.length, part, 0, part.length)) {
        return true;
      }
    }
    return part.length == 0;
  }
}
