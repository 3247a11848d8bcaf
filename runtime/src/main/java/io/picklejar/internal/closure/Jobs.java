package io.picklejar.internal.closure;

import java.util.Collection;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Which job a function belongs to: that of the JVM in which its statics got their values. Functions
 * of one job share their statics on a worker, those of different jobs only values that they agree
 * on.
 *
 * <p>A job is named by the first closure that its launcher captures, not by chance: the same
 * program on the same input gives the same bytes in every run, and two runs with different values
 * have different names.
 */
public final class Jobs {

  private static final String THIS = "";
  private static final AtomicReference<@Nullable String> NAME = new AtomicReference<>();

  private static final ClassValue<Jobs> OF =
      new ClassValue<>() {
        @Override
        protected Jobs computeValue(Class<?> type) {
          return new Jobs();
        }
      };

  private volatile String job = THIS;

  private Jobs() {}

  /**
   * {@return the job of a function of these classes that this JVM captures, to be {@linkplain #name
   * named} with the closure's content}
   */
  static String of(Collection<Class<?>> types) {
    return types.stream()
        .map(type -> OF.get(type).job)
        .filter(job -> !job.equals(THIS))
        .findFirst()
        .orElse(THIS);
  }

  /**
   * {@return the name of the closure's job}
   *
   * @param job what the closure says
   * @param content digest of the closure's content
   */
  public static String name(String job, String content) {
    if (!job.equals(THIS)) {
      return job;
    }
    String named = NAME.get();
    if (named == null) {
      NAME.compareAndSet(null, content);
      named = NAME.get();
    }
    return String.valueOf(named);
  }

  /** {@return whether the job is this JVM's own, and the class with what is in it too} */
  public static boolean isOwn(Class<?> type, String job) {
    String own = OF.get(type).job;
    return job.equals(NAME.get()) && (own.equals(THIS) || own.equals(job));
  }

  /**
   * Says that a function of these classes came from elsewhere: what this JVM ships on belongs to
   * the same job.
   */
  public static void restored(Collection<Class<?>> types, String job) {
    types.forEach(type -> OF.get(type).job = job);
  }
}
