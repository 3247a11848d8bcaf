package io.picklejar.internal.wire;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A SHA-256 digest.
 *
 * @param hex the 64 hexadecimal digits
 */
public record Digest(String hex) {

  static final int LENGTH = 32;

  /** {@return the digest of the bytes} */
  public static Digest of(byte[] bytes) {
    return of(bytes, 0, bytes.length);
  }

  static Digest of(byte[] bytes, int offset, int length) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      sha.update(bytes, offset, length);
      return new Digest(HexFormat.of().formatHex(sha.digest()));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(
          "Every Java platform has SHA-256 (MessageDigest, class comment)", e);
    }
  }

  static Digest ofRaw(byte[] raw) {
    return new Digest(HexFormat.of().formatHex(raw));
  }

  byte[] raw() {
    return HexFormat.of().parseHex(hex);
  }
}
