package io.picklejar.internal.restore;

import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Keeps our loaders below another one as long as that one lives, as classes live that were defined
 * into it: their statics hold what functions have changed, also while nobody holds a function.
 */
final class LoadersBelow {

  /** The last ones that were used: a worker may serve any number of jobs that disagree. */
  static final int MOST = 64;

  private static final ClassValue<Deque<ChildLoader>> OF =
      new ClassValue<>() {
        @Override
        protected Deque<ChildLoader> computeValue(Class<?> type) {
          return new ArrayDeque<>();
        }
      };

  private LoadersBelow() {}

  /** The loader has been used. */
  static void used(ChildLoader below) {
    Class<?> anchor = anchor(Objects.requireNonNull(below.getParent()));
    if (anchor != null) {
      used(below, OF.get(anchor));
    }
  }

  private static void used(ChildLoader below, Deque<ChildLoader> last) {
    synchronized (last) {
      last.remove(below);
      last.addLast(below);
      if (last.size() > MOST) {
        last.removeFirst();
      }
    }
  }

  /**
   * {@return a class that the loader itself has defined and holds, or null where it hides the JDK's
   * types} A map with weak keys would not do, since a loader below refers to the one above.
   */
  private static @Nullable Class<?> anchor(ClassLoader above) {
    try {
      Class<?>[] types = {Runnable.class};
      return Proxy.newProxyInstance(above, types, (proxy, method, arguments) -> null).getClass();
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
