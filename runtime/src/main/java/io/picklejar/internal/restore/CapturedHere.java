package io.picklejar.internal.restore;

import io.picklejar.internal.wire.Digest;
import io.picklejar.internal.wire.Seal;
import java.lang.ref.WeakReference;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The closures that this JVM captured itself. Engines clone functions in the launcher all the time;
 * such a clone goes with the live statics, which may have changed since, and sets none.
 */
final class CapturedHere {

  /**
   * Entries are some 150 bytes each; a launcher that captures more than this forgets its oldest.
   */
  private static final int LIMIT = 100_000;

  private static final Map<Digest, WeakReference<Class<?>>> FUNCTIONS =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Digest, WeakReference<Class<?>>> eldest) {
          return size() > LIMIT;
        }
      };

  private CapturedHere() {}

  static void remember(byte[] closure, Object function) {
    Class<?> host =
        function.getClass().isHidden() ? function.getClass().getNestHost() : function.getClass();
    synchronized (FUNCTIONS) {
      FUNCTIONS.put(Seal.digest(closure), new WeakReference<>(host));
    }
  }

  /** {@return whether the bytes say that they are of this JVM, which reading them then proves} */
  static boolean contains(byte[] closure) {
    synchronized (FUNCTIONS) {
      return Seal.isComplete(closure) && FUNCTIONS.containsKey(Seal.digest(closure));
    }
  }

  /**
   * {@return whether the closure was captured in this JVM from the very class that the loader sees}
   */
  static boolean isLive(Digest digest, ClassLoader loader) {
    Class<?> host;
    synchronized (FUNCTIONS) {
      WeakReference<Class<?>> reference = FUNCTIONS.get(digest);
      host = reference == null ? null : reference.get();
    }
    return host != null && sees(loader, host);
  }

  private static boolean sees(ClassLoader loader, Class<?> type) {
    try {
      return Class.forName(type.getName(), false, loader) == type;
    } catch (ClassNotFoundException | LinkageError e) {
      return false;
    }
  }
}
