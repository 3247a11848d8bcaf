package io.picklejar.internal.wire;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** What closures are signed with, and are checked with. */
public sealed interface SealKey {

  /** {@return what a closure says of its signature} */
  byte kind();

  /** {@return the length of signatures} */
  int length();

  /** {@return whether this key can sign} */
  boolean signs();

  byte[] sign(byte[] head, byte[] content);

  boolean verify(byte[] head, byte[] content, byte[] signature);

  /**
   * {@return the key in those bytes: Ed25519 keys in PEM form (RFC 7468), or a secret}
   *
   * @throws IllegalArgumentException if it is none
   */
  static SealKey of(byte[] bytes) {
    String text = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1);
    return text.contains("-----BEGIN ") ? Ed25519.parse(text) : Hmac.of(bytes);
  }

  /** A secret that launchers and workers share: HMAC-SHA-256 (RFC 2104). */
  final class Hmac implements SealKey {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int SHORTEST = 16;

    private final SecretKeySpec secret;

    private Hmac(byte[] secret) {
      this.secret = new SecretKeySpec(secret, ALGORITHM);
    }

    static Hmac of(byte[] secret) {
      if (secret.length < SHORTEST) {
        throw new IllegalArgumentException("has fewer than " + SHORTEST + " bytes");
      }
      return new Hmac(secret);
    }

    @Override
    public byte kind() {
      return 1;
    }

    @Override
    public int length() {
      return 32;
    }

    @Override
    public boolean signs() {
      return true;
    }

    @Override
    public byte[] sign(byte[] head, byte[] content) {
      try {
        Mac mac = Mac.getInstance(ALGORITHM);
        mac.init(secret);
        mac.update(head);
        return mac.doFinal(content);
      } catch (GeneralSecurityException e) {
        throw new IllegalStateException("Every Java platform has " + ALGORITHM + " (Mac)", e);
      }
    }

    @Override
    public boolean verify(byte[] head, byte[] content, byte[] signature) {
      return MessageDigest.isEqual(signature, sign(head, content));
    }
  }

  /** A private key on launchers, a public one on workers (RFC 8032). */
  final class Ed25519 implements SealKey {
    private static final String ALGORITHM = "Ed25519";

    private final @Nullable PrivateKey privateKey;
    private final @Nullable PublicKey publicKey;

    private Ed25519(@Nullable PrivateKey privateKey, @Nullable PublicKey publicKey) {
      this.privateKey = privateKey;
      this.publicKey = publicKey;
    }

    static Ed25519 parse(String pem) {
      byte[] secret = block(pem, "PRIVATE KEY");
      byte[] open = block(pem, "PUBLIC KEY");
      if (secret == null && open == null) {
        throw new IllegalArgumentException("holds neither a PRIVATE KEY nor a PUBLIC KEY");
      }
      try {
        KeyFactory keys = KeyFactory.getInstance(ALGORITHM);
        return new Ed25519(
            secret == null ? null : keys.generatePrivate(new PKCS8EncodedKeySpec(secret)),
            open == null ? null : keys.generatePublic(new X509EncodedKeySpec(open)));
      } catch (GeneralSecurityException e) {
        throw new IllegalArgumentException("holds no " + ALGORITHM + " key: " + e.getMessage(), e);
      }
    }

    private static byte @Nullable [] block(String pem, String label) {
      Matcher block =
          Pattern.compile("-----BEGIN " + label + "-----([^-]*)-----END " + label + "-----")
              .matcher(pem);
      return block.find() ? Base64.getMimeDecoder().decode(block.group(1)) : null;
    }

    @Override
    public byte kind() {
      return 2;
    }

    @Override
    public int length() {
      return 64;
    }

    @Override
    public boolean signs() {
      return privateKey != null;
    }

    @Override
    public byte[] sign(byte[] head, byte[] content) {
      try {
        Signature signature = Signature.getInstance(ALGORITHM);
        signature.initSign(privateKey);
        signature.update(head);
        signature.update(content);
        return signature.sign();
      } catch (GeneralSecurityException e) {
        throw new IllegalStateException("The key can't sign: " + e.getMessage(), e);
      }
    }

    /** {@return whether it fits} No signature fits a private key alone. */
    @Override
    public boolean verify(byte[] head, byte[] content, byte[] bytes) {
      if (publicKey == null) {
        return false;
      }
      try {
        Signature signature = Signature.getInstance(ALGORITHM);
        signature.initVerify(publicKey);
        signature.update(head);
        signature.update(content);
        return signature.verify(bytes);
      } catch (GeneralSecurityException e) {
        return false; // it has no form that a signature can have
      }
    }
  }
}
