package io.picklejar.internal.closure;

import io.picklejar.internal.heap.LiveObjects;
import io.picklejar.internal.heap.Node;
import io.picklejar.internal.heap.Nodes;
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
   * @param parts the objects below it, or null where they aren't known
   */
  private record Revision(
      Lineage lineage,
      String content,
      @Nullable WeakReference<Object> object,
      @Nullable HeldParts parts) {

    /** {@return whether it was captured in this JVM} What was restored has no parts. */
    boolean captured() {
      return parts != null;
    }

    boolean is(String otherContent, @Nullable Object other, HeldParts.Now now) {
      return content.equals(otherContent)
          && (object == null || other == null || object.refersTo(other))
          && (parts == null || parts.are(now));
    }
  }

  private Revisions() {}

  /**
   * {@return the number of the content that the static is captured with now, and those before}
   * Another object is another value, also when it is equal, and so is one with another object
   * inside.
   *
   * @param content digest of the content, in hexadecimal digits
   */
  public static Lineage captured(Closure.StaticValue value, String content, LiveObjects objects) {
    Object object =
        value.slot() instanceof Node node && Nodes.hasIdentity(node)
            ? objects.objectOf(node)
            : null;
    HeldParts.Now parts = HeldParts.below(value.slot(), objects);
    Revisions revisions = REVISIONS.get(value.owner());
    synchronized (revisions) {
      Revision last = revisions.fields.get(value.name());
      Lineage lineage =
          last == null
              ? Lineage.of(content)
              : last.is(content, object, parts) ? last.lineage() : last.lineage().then(content);
      WeakReference<Object> reference = object == null ? null : new WeakReference<>(object);
      revisions.fields.put(
          value.name(), new Revision(lineage, content, reference, parts.remembered()));
      return lineage;
    }
  }

  /**
   * {@return whether the value came from this JVM: it captured the static with it, or, where the
   * static is of a program that was started here, with one that a worker changed since}
   *
   * @param started whether the program was started in this JVM
   */
  public static boolean cameFromHere(
      Class<?> owner, String field, Lineage lineage, boolean started) {
    Revisions revisions = REVISIONS.get(owner);
    synchronized (revisions) {
      Revision last = revisions.fields.get(field);
      return last != null
          && last.captured()
          && (started
              ? last.lineage().meets(lineage)
              : lineage.revision() <= last.lineage().revision() && last.lineage().agrees(lineage));
    }
  }

  /** Says what the static was restored with, so that a capture in this JVM counts on from there. */
  public static void restored(Class<?> owner, String field, Lineage lineage, String content) {
    Revisions revisions = REVISIONS.get(owner);
    synchronized (revisions) {
      revisions.fields.put(field, new Revision(lineage, content, null, null));
    }
  }
}
