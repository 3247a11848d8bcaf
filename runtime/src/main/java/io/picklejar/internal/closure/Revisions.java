package io.picklejar.internal.closure;

import java.lang.ref.WeakReference;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Numbers the values that a static is captured with: a value that differs from the one captured
 * before has the next number. A worker tells by it a later value from an earlier one that comes
 * late, and one job's from another's, and the same program always counts the same.
 */
public final class Revisions {

  private static final ClassValue<Revisions> REVISIONS =
      new ClassValue<>() {
        @Override
        protected Revisions computeValue(Class<?> type) {
          return new Revisions();
        }
      };

  private final Map<String, Revision> fields = new HashMap<>();

  /**
   * What a static was captured with.
   *
   * @param object the object itself, or null where it doesn't tell anything or isn't known
   */
  private record Revision(Lineage lineage, String content, @Nullable WeakReference<Object> object) {

    boolean is(String otherContent, @Nullable Object other) {
      return content.equals(otherContent)
          && (object == null || other == null || object.refersTo(other));
    }
  }

  private Revisions() {}

  /**
   * {@return the number of the content that the static is captured with now, and those before}
   *
   * @param content digest of the content, in hexadecimal digits
   * @param object what is in the static, if it is more than its content: another object is another
   *     value, also when it is equal
   */
  public static Lineage captured(
      Class<?> owner, String field, String content, @Nullable Object object) {
    Revisions revisions = REVISIONS.get(owner);
    synchronized (revisions) {
      Revision last = revisions.fields.get(field);
      Lineage lineage =
          last == null
              ? Lineage.of(content)
              : last.is(content, object) ? last.lineage() : last.lineage().then(content);
      WeakReference<Object> reference = object == null ? null : new WeakReference<>(object);
      revisions.fields.put(field, new Revision(lineage, content, reference));
      return lineage;
    }
  }

  /** Says what the static was restored with, so that a capture in this JVM counts on from there. */
  public static void restored(Class<?> owner, String field, Lineage lineage, String content) {
    Revisions revisions = REVISIONS.get(owner);
    synchronized (revisions) {
      revisions.fields.put(field, new Revision(lineage, content, null));
    }
  }
}
