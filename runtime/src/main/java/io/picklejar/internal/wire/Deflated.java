package io.picklejar.internal.wire;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** Deflated bytes behind their inflated length. */
final class Deflated {

  private static final int CHUNK = 64 * 1024;

  /** Deflate can't shrink further than this (RFC 1951: 258 bytes from some 2 bits). */
  private static final int MOST_INFLATION = 1032;

  private Deflated() {}

  static byte[] of(byte[] bytes) {
    Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    try {
      deflater.setInput(bytes);
      deflater.finish();
      ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 2 + 64);
      out.writeBytes(ByteBuffer.allocate(4).putInt(bytes.length).array());
      byte[] chunk = new byte[CHUNK];
      while (!deflater.finished()) {
        out.write(chunk, 0, deflater.deflate(chunk));
      }
      return out.toByteArray();
    } finally {
      deflater.end();
    }
  }

  static byte[] inflate(byte[] deflated) {
    if (deflated.length < 4) {
      throw new WireException("The closure is not consistent: it has no body.");
    }
    int length = ByteBuffer.wrap(deflated).getInt();
    if (length < 0 || length > (long) deflated.length * MOST_INFLATION) {
      throw new WireException(
          "The closure is not consistent: it can't inflate to " + length + " bytes.");
    }
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(deflated, 4, deflated.length - 4);
      byte[] bytes = new byte[length];
      int read = inflater.inflate(bytes);
      return read == length ? bytes : Arrays.copyOf(bytes, fail(read, length));
    } catch (DataFormatException e) {
      throw new WireException("The closure is not consistent: " + e.getMessage(), e);
    } finally {
      inflater.end();
    }
  }

  private static int fail(int read, int length) {
    throw new WireException(
        "The closure is not consistent: it inflates to " + read + " of " + length + " bytes.");
  }
}
