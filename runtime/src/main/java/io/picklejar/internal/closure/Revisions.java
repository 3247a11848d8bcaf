package io.picklejar.internal.closure;

import java.util.HashMap;
import java.util.Map;

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

  private record Revision(Lineage lineage, String content) {}

  private Revisions() {}

  /**
   * {@return the number of the content that the static is captured with now, and those before}
   *
   * @param content digest of the content, in hexadecimal digits
   */
  public static Lineage captured(Class<?> owner, String field, String content) {
    Revisions revisions = REVISIONS.get(owner);
    synchronized (revisions) {
      Revision last = revisions.fields.get(field);
      if (last == null || !last.content().equals(content)) {
        Lineage lineage = last == null ? Lineage.of(content) : last.lineage().then(content);
        last = new Revision(lineage, content);
        revisions.fields.put(field, last);
      }
      return last.lineage();
    }
  }

  /** Says what the static was restored with, so that a capture in this JVM counts on from there. */
  public static void restored(Class<?> owner, String field, Lineage lineage, String content) {
    Revisions revisions = REVISIONS.get(owner);
    synchronized (revisions) {
      revisions.fields.put(field, new Revision(lineage, content));
    }
  }
}
