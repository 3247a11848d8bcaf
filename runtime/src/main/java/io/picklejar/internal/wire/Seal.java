package io.picklejar.internal.wire;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32C;

/**
 * What is around a closure's body, and is checked before the body is looked at.
 *
 * <pre>
 * "PKLJ" version(1) kind(1) signature sha256(32) of the body, body
 * </pre>
 *
 * The signature is over all other bytes: none in a closure of kind 0, an HMAC-SHA-256 (32 bytes) in
 * one of kind 1, an Ed25519 signature (64 bytes) in one of kind 2.
 */
public final class Seal {

  /** Version of the format that is written. Those before are read. */
  public static final int VERSION = 3;

  /** The oldest version that is read. */
  public static final int OLDEST = 1;

  private static final byte[] MAGIC = {'P', 'K', 'L', 'J'};
  private static final int SIGNED = MAGIC.length + 1;
  private static final int START = SIGNED + 1;

  /** Lengths of signatures by kind: none, HMAC-SHA-256, Ed25519. */
  private static final int[] SIGNATURES = {0, 32, 64};

  private Seal() {}

  static byte[] of(byte[] body) {
    return ByteBuffer.allocate(Buffer.checked((long) START + Digest.LENGTH + body.length))
        .put(MAGIC)
        .put((byte) VERSION)
        .put((byte) 0)
        .put(Digest.of(body).raw())
        .put(body)
        .array();
  }

  /** {@return the closure with a signature} */
  public static byte[] sign(byte[] closure, SealKey key) {
    byte[] head = Arrays.copyOf(closure, START);
    head[SIGNED] = key.kind();
    byte[] content = Arrays.copyOfRange(closure, START, closure.length);
    return ByteBuffer.allocate(closure.length + key.length())
        .put(head)
        .put(key.sign(head, content))
        .put(content)
        .array();
  }

  /** {@return whether the closure carries that key's signature} */
  public static boolean isSigned(byte[] closure, SealKey key) {
    int start = START + key.length();
    if (!isSigned(closure) || closure[SIGNED] != key.kind() || closure.length < start) {
      return false;
    }
    byte[] head = Arrays.copyOf(closure, START);
    byte[] signature = Arrays.copyOfRange(closure, START, start);
    return key.verify(head, Arrays.copyOfRange(closure, start, closure.length), signature);
  }

  /** {@return whether the closure says that it is signed} */
  public static boolean isSigned(byte[] closure) {
    return closure.length > SIGNED && signature(closure) > 0;
  }

  /** {@return length of the signature, -1 if it is of no kind that there is} */
  private static int signature(byte[] closure) {
    return closure[SIGNED] < 0 || closure[SIGNED] >= SIGNATURES.length
        ? -1
        : SIGNATURES[closure[SIGNED]];
  }

  /** {@return whether there are enough bytes for all but the body} */
  public static boolean isComplete(byte[] closure) {
    return closure.length >= START && closure.length >= content(closure) + Digest.LENGTH;
  }

  /** {@return digest that identifies the closure written in those bytes, signed or not} */
  public static Digest digest(byte[] closure) {
    int start = content(closure);
    return Digest.ofRaw(Arrays.copyOfRange(closure, start, start + Digest.LENGTH));
  }

  /** {@return a number that tells bytes that were altered by chance} Made at memory's speed. */
  public static long checksum(byte[] closure) {
    CRC32C checksum = new CRC32C();
    checksum.update(closure, 0, closure.length);
    return checksum.getValue() << 32 | closure.length;
  }

  private static int content(byte[] closure) {
    return START + Math.max(0, signature(closure));
  }

  /**
   * {@return the body}
   *
   * @throws WireException if the bytes are not a whole, unaltered closure of this format version
   */
  static byte[] open(byte[] bytes) {
    checkHead(bytes);
    boolean complete = isComplete(bytes) && signature(bytes) >= 0;
    int start = content(bytes) + Digest.LENGTH;
    byte[] body = complete ? Arrays.copyOfRange(bytes, start, bytes.length) : new byte[0];
    if (!complete || !Digest.of(body).equals(digest(bytes))) {
      throw new WireException(
          "The closure was truncated or altered on its way: its digest does not match. Ship it"
              + " again.");
    }
    return body;
  }

  private static void checkHead(byte[] bytes) {
    if (bytes.length < START || !Arrays.equals(bytes, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
      throw new WireException("These " + bytes.length + " bytes are not a closure of Picklejar.");
    }
    int version = version(bytes);
    if (version < OLDEST || version > VERSION) {
      throw new WireException(
          "The closure has format version "
              + version
              + ", and this Picklejar reads versions "
              + OLDEST
              + " to "
              + VERSION
              + ". Give the worker a Picklejar that is not older than the launcher's.");
    }
  }

  /** {@return the format version that the closure says it has} */
  static int version(byte[] closure) {
    return closure[MAGIC.length] & 0xff;
  }
}
