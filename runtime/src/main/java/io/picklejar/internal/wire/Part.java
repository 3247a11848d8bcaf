package io.picklejar.internal.wire;

import java.util.Arrays;

/**
 * A part of closures as it is kept apart from them.
 *
 * <pre>
 * sha256(32) of the content, deflated content
 * </pre>
 */
public final class Part {

  private Part() {}

  /** {@return the bytes to keep} */
  public static byte[] pack(Digest digest, byte[] content) {
    byte[] deflated = Deflated.of(content);
    byte[] kept = Arrays.copyOf(digest.raw(), Digest.LENGTH + deflated.length);
    System.arraycopy(deflated, 0, kept, Digest.LENGTH, deflated.length);
    return kept;
  }

  /** {@return whether what was kept says that it has that digest} */
  public static boolean isOf(Digest digest, byte[] kept) {
    return kept.length > Digest.LENGTH
        && Arrays.equals(kept, 0, Digest.LENGTH, digest.raw(), 0, Digest.LENGTH);
  }

  /**
   * {@return the content}
   *
   * @param most how many bytes it may have
   * @throws WireException if it has another digest, or more bytes
   */
  public static byte[] open(Digest digest, byte[] kept, long most) {
    byte[] deflated = Arrays.copyOfRange(kept, Math.min(Digest.LENGTH, kept.length), kept.length);
    byte[] content = Deflated.inflate(deflated, most);
    if (!Digest.of(content).equals(digest)) {
      throw new WireException(
          "The shared part "
              + digest.hex()
              + " was altered: its digest does not match. Ship the function again.");
    }
    return content;
  }
}
