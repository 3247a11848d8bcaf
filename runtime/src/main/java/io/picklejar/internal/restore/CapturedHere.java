package io.picklejar.internal.restore;

import io.picklejar.internal.wire.Digest;
import io.picklejar.internal.wire.Seal;
import java.lang.ref.WeakReference;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The closures that this JVM captured itself. Engines clone functions in the launcher all the time;
 * such a clone goes with the live statics, which may have changed since, and sets none.
 */
final class CapturedHere {

  /**
   * Entries are some 150 bytes each; a launcher that captures more than this forgets its oldest.
   */
  private static final int LIMIT = 100_000;

  private static final Map<Digest, Captured> FUNCTIONS =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Digest, Captured> eldest) {
          return size() > LIMIT;
        }
      };

  private record Captured(WeakReference<Class<?>> host, SharedObjects shared) {}

  private CapturedHere() {}

  static void remember(byte[] closure, Object function, SharedObjects shared) {
    Class<?> host =
        function.getClass().isHidden() ? function.getClass().getNestHost() : function.getClass();
    synchronized (FUNCTIONS) {
      FUNCTIONS.put(Seal.digest(closure), new Captured(new WeakReference<>(host), shared));
    }
  }

  /** {@return whether the bytes say that they are of this JVM, which reading them then proves} */
  static boolean contains(byte[] closure) {
    synchronized (FUNCTIONS) {
      return Seal.isComplete(closure) && FUNCTIONS.containsKey(Seal.digest(closure));
    }
  }

  /**
   * {@return what the function shared with statics, or null unless the closure was captured in this
   * JVM from the very class that the loader sees}
   */
  static @Nullable SharedObjects live(Digest digest, ClassLoader loader) {
    Captured captured;
    synchronized (FUNCTIONS) {
      captured = FUNCTIONS.get(digest);
    }
    Class<?> host = captured == null ? null : captured.host().get();
    return captured != null && host != null && sees(loader, host) ? captured.shared() : null;
  }

  private static boolean sees(ClassLoader loader, Class<?> type) {
    try {
      return Class.forName(type.getName(), false, loader) == type;
    } catch (ClassNotFoundException | LinkageError e) {
      return false;
    }
  }
}
