package io.picklejar.internal.closure;

import java.util.concurrent.atomic.AtomicReference;

/**
 * Which job a function belongs to: that of the JVM in which its statics got their values. Functions
 * of one job share their statics on a worker, those of different jobs only values that they agree
 * on.
 *
 * <p>A job is named by its main class, not by chance: the same program gives the same bytes in every run. Two runs of one
 * program that disagree on a value are still told apart, by the value's revision.
 */
public final class Jobs {

  private static final String HERE = System.getProperty("sun.java.command", "").split(" ", 2)[0];

  private static final ClassValue<AtomicReference<String>> OF =
      new ClassValue<>() {
        @Override
        protected AtomicReference<String> computeValue(Class<?> type) {
          return new AtomicReference<>(HERE);
        }
      };

  private Jobs() {}

  /** {@return the job of a function that this JVM captures} */
  static String of(Object function) {
    return OF.get(host(function)).get();
  }

  /** Says that the function came from elsewhere: what this JVM ships on belongs to the same job. */
  public static void restored(Object function, String job) {
    Class<?> host = host(function);
    if (host.getClassLoader() != null) {
      OF.get(host).set(job);
    }
  }

  private static Class<?> host(Object function) {
    Class<?> type = function.getClass();
    return type.isHidden() ? type.getNestHost() : type;
  }
}
