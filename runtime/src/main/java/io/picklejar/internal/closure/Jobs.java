package io.picklejar.internal.closure;

import org.jspecify.annotations.Nullable;

/**
 * Which job a function belongs to: that of the JVM in which its statics got their values. Functions
 * of one job share their statics on a worker, those of different jobs only values that they agree
 * on.
 *
 * <p>A job is named by its main class, not by chance: the same program gives the same bytes in every
 * run.
 */
public final class Jobs {

  private static final String HERE = System.getProperty("sun.java.command", "").split(" ", 2)[0];

  private static final ClassValue<Jobs> OF =
      new ClassValue<>() {
        @Override
        protected Jobs computeValue(Class<?> type) {
          return new Jobs();
        }
      };

  private volatile String job = HERE;

  private Jobs() {}

  /** {@return the job of a function that this JVM captures} */
  static String of(Object function) {
    return OF.get(host(function)).job;
  }

  /** Says that the function came from elsewhere: what this JVM ships on belongs to the same job. */
  public static void restored(@Nullable Object function, String job) {
    if (function != null && host(function).getClassLoader() != null) {
      OF.get(host(function)).job = job;
    }
  }

  private static Class<?> host(Object function) {
    Class<?> type = function.getClass();
    return type.isHidden() ? type.getNestHost() : type;
  }
}
