package io.picklejar.internal.heap;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/**
 * {@link MessageDigest}s that have taken nothing since they were made or reset, as they are between
 * two digests: algorithm and provider. What one has taken lies in the provider, so others are
 * refused.
 */
final class MessageDigestKind extends SpecialKind.Value {

  MessageDigestKind() {
    super("MessageDigest");
  }

  @Override
  boolean handles(Class<?> type) {
    return type.getName().startsWith("java.security.MessageDigest$");
  }

  @Override
  Class<?> type(Object live) {
    return MessageDigest.class;
  }

  @Override
  @Nullable Object @Nullable [] parts(Object live) {
    MessageDigest digest = (MessageDigest) live;
    String algorithm = digest.getAlgorithm();
    String provider = digest.getProvider().getName();
    return isFresh(digest, algorithm, provider) ? Parts.parts(algorithm, provider) : null;
  }

  private static boolean isFresh(MessageDigest digest, String algorithm, String provider) {
    try {
      byte[] taken = ((MessageDigest) digest.clone()).digest();
      return MessageDigest.isEqual(taken, MessageDigest.getInstance(algorithm, provider).digest());
    } catch (CloneNotSupportedException | GeneralSecurityException e) {
      return false; // nobody can tell
    }
  }

  @Override
  Object make(Class<?> type, @Nullable Object[] parts) throws ReflectiveOperationException {
    String algorithm = (String) Parts.some(parts, 0);
    try {
      return MessageDigest.getInstance(algorithm, (String) Parts.some(parts, 1));
    } catch (GeneralSecurityException e) {
      throw new ReflectiveOperationException("the worker has no " + algorithm, e);
    }
  }
}
