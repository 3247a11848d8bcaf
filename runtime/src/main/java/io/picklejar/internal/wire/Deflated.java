package io.picklejar.internal.wire;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** Deflated bytes behind their inflated length. */
final class Deflated {

  private static final int CHUNK = 64 * 1024;
  private static final int FIRST = 1 << 20;

  /** Deflate can't shrink further than this (RFC 1951: 258 bytes from some 2 bits). */
  private static final int MOST_INFLATION = 1032;

  private Deflated() {}

  static byte[] of(byte[] bytes) {
    return of(new byte[0], bytes, bytes.length);
  }

  /** {@return the head and the first ones of the bytes, deflated} */
  static byte[] of(byte[] head, byte[] bytes, int count) {
    int length = Buffer.checked((long) head.length + count);
    Buffer out = new Buffer();
    out.writeBytes(ByteBuffer.allocate(4).putInt(length).array());
    Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    try {
      byte[] chunk = new byte[Math.min(CHUNK, length / 2 + 64)];
      deflater.setInput(head);
      drain(deflater, chunk, out);
      deflater.setInput(bytes, 0, count);
      deflater.finish();
      drain(deflater, chunk, out);
      return out.toBytes();
    } finally {
      deflater.end();
    }
  }

  /** Until it is finished, or there is nothing more to take in. */
  private static void drain(Deflater deflater, byte[] chunk, Buffer out) {
    int count;
    do {
      count = deflater.deflate(chunk);
      out.writeBytes(chunk, 0, count);
    } while (count > 0);
  }

  /**
   * {@return the inflated bytes} Allocates as they come, not what the head promises.
   *
   * @param most how many there may be
   */
  static byte[] inflate(byte[] deflated, long most) {
    if (deflated.length < 4) {
      throw new WireException("The closure is not consistent: it has no body. Ship it again.");
    }
    int length = ByteBuffer.wrap(deflated).getInt();
    if (length < 0 || length > (long) deflated.length * MOST_INFLATION) {
      throw new WireException(
          "The closure is not consistent: it can't inflate to " + length + " bytes.");
    }
    if (length > most) {
      throw new WireException(tooLarge(length, most));
    }
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(deflated, 4, deflated.length - 4);
      return inflate(inflater, length);
    } catch (DataFormatException e) {
      throw new WireException("The closure is not consistent: " + e.getMessage(), e);
    } finally {
      inflater.end();
    }
  }

  static String tooLarge(int length, long most) {
    return "The closure has "
        + length
        + " bytes when inflated, and this JVM takes "
        + most
        + ". Ship less, or raise the option maxBytes of the agent on the worker.";
  }

  private static byte[] inflate(Inflater inflater, int length) throws DataFormatException {
    byte[] bytes = new byte[Math.min(length, FIRST)];
    int read = 0;
    while (read < length) {
      if (read == bytes.length) {
        bytes = Arrays.copyOf(bytes, (int) Math.min(length, 4L * bytes.length));
      }
      int count = inflater.inflate(bytes, read, bytes.length - read);
      if (count == 0) {
        break;
      }
      read += count;
    }
    if (read != length || inflater.inflate(new byte[1]) != 0 || !inflater.finished()) {
      throw new WireException(
          "The closure is not consistent: it does not inflate to " + length + " bytes.");
    }
    return bytes;
  }
}
