package io.picklejar.internal.heap;

import io.picklejar.internal.jvm.Access;
import java.lang.reflect.Field;
import java.util.Iterator;
import java.util.List;
import java.util.ListIterator;
import java.util.Map;
import java.util.Spliterator;

/**
 * Views of a list and cursors into it that know of another state of it. Either it has changed since
 * on the launcher, or on the worker another function has taken elements out that they are behind.
 * Whoever asks them is told that the list was modified.
 */
final class Outdated {
  private static final int NEVER = -1;

  private Outdated() {}

  /** {@return whether the list has changed since the view or cursor was made} */
  static boolean is(Object live, Object list) {
    String count = Fields.has(live, "expectedModCount") ? "expectedModCount" : "modCount";
    boolean bound = !(live instanceof Spliterator<?>) || (Integer) Fields.some(live, "fence") >= 0;
    return bound
        && Fields.has(list, "modCount")
        && !Fields.some(live, count).equals(Fields.some(list, "modCount"));
  }

  static Iterator<?> cursor(List<?> list, int next, int last) {
    ListIterator<?> cursor = list.listIterator();
    set(cursor, Map.of("cursor", next, "nextIndex", next, "lastRet", last));
    return outdated(cursor);
  }

  static Spliterator<?> spliterator(List<?> list, int next, int end) {
    Spliterator<?> spliterator = list.spliterator();
    set(spliterator, Map.of("index", next, "fence", end));
    return outdated(spliterator);
  }

  static List<?> subList(List<?> list, int from, int to) {
    List<?> view = list.subList(0, 0);
    int offset = (Integer) Fields.some(view, "offset") + from;
    set(view, Map.of("offset", offset, "size", to - from));
    return outdated(view);
  }

  private static <T> T outdated(T live) {
    set(live, Map.of("expectedModCount", NEVER, "modCount", NEVER, "expectedArray", new Object[0]));
    return live;
  }

  /** Sets those of the fields that the object has. */
  private static void set(Object live, Map<String, Object> values) {
    for (Class<?> c = live.getClass(); c != null; c = c.getSuperclass()) {
      for (Map.Entry<String, Object> value : values.entrySet()) {
        Field field = Fields.find(c, value.getKey());
        if (field != null) {
          Access.slot(field).write(live, value.getValue());
        }
      }
    }
  }
}
