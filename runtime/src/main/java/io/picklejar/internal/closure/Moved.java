package io.picklejar.internal.closure;

import java.security.MessageDigestSpi;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Spliterator;
import javax.crypto.Mac;
import org.jspecify.annotations.Nullable;

/**
 * Objects that have been read from or have taken something in, which is what they are there for: a
 * new one in their place would be another.
 */
final class Moved {

  private Moved() {}

  /** {@return whether a refused object is known to be one} A digest that is new isn't refused. */
  static boolean has(@Nullable Object refused) {
    return refused instanceof Iterator<?>
        || refused instanceof Spliterator<?>
        || refused instanceof MessageDigestSpi
        || refused instanceof Mac mac && hasTaken(mac);
  }

  private static boolean hasTaken(Mac mac) {
    try {
      Mac fresh = (Mac) mac.clone();
      fresh.reset();
      return !Arrays.equals(((Mac) mac.clone()).doFinal(), fresh.doFinal());
    } catch (CloneNotSupportedException | IllegalStateException e) {
      return false; // it has no key yet, or nobody can tell
    }
  }
}
