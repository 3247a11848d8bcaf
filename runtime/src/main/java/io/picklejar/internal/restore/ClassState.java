package io.picklejar.internal.restore;

import io.picklejar.internal.wire.PackedClosure.PackedField;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What has been restored into the statics of one class. It lives in the class itself ({@link
 * ClassValue}), so that it is gone when the class is, and no loader is pinned.
 */
final class ClassState {

  private static final ClassValue<ClassState> STATES =
      new ClassValue<>() {
        @Override
        protected ClassState computeValue(Class<?> type) {
          return new ClassState();
        }
      };

  /** The classes that have a state; weak, so that none is pinned. */
  private static final Map<Class<?>, Boolean> OWNERS = new WeakHashMap<>();

  private final Map<String, FieldState> fields = new ConcurrentHashMap<>();

  private ClassState() {}

  /** {@return the fields that were restored so far, by class} A class that is gone is left out. */
  static Map<Class<?>, List<PackedField>> restored() {
    Map<Class<?>, List<PackedField>> restored = new HashMap<>();
    List<Class<?>> owners;
    synchronized (OWNERS) {
      owners = List.copyOf(OWNERS.keySet());
    }
    for (Class<?> owner : owners) {
      List<PackedField> fields =
          STATES.get(owner).fields.values().stream()
              .flatMap(state -> Stream.ofNullable(state.current()))
              .map(Known::field)
              .toList();
      restored.put(owner, fields);
    }
    return restored;
  }

  static FieldState of(Class<?> owner, PackedField field) {
    synchronized (OWNERS) {
      OWNERS.put(owner, true);
    }
    return STATES.get(owner).fields.computeIfAbsent(field.name(), name -> new FieldState());
  }

  /** What has been restored into one static, by functions of one job. */
  static final class FieldState {

    private static final int NONE = -1;

    /** Values that come later than as many others are known no more, and are made anew. */
    private static final int MOST = 64;

    private final Map<Integer, Known> byRevision = new HashMap<>();
    private int applied = NONE;
    private String job = "";

    /**
     * {@return the value if it was restored before, or null} Jobs that agree on a value share it.
     */
    synchronized @Nullable Known known(PackedField field, String from) {
      if (from.equals(job)) {
        return byRevision.get(field.revision());
      }
      Known current = current();
      return current != null && isSame(current, field) ? current : null;
    }

    private synchronized @Nullable Known current() {
      return byRevision.get(applied);
    }

    private static boolean isSame(Known known, PackedField field) {
      return known.field().key().equals(field.key());
    }

    /**
     * {@return whether the static holds the value of a job that disagrees} Two runs of one program
     * are one job by name if they begin alike.
     */
    synchronized boolean conflicts(PackedField field, String from) {
      Known known = known(field, from);
      Known current = current();
      if (known != null || current == null) {
        return known != null && !isSame(known, field);
      }
      return !from.equals(job) || !current.field().lineage().agrees(field.lineage());
    }

    /** {@return whether the revision is newer than what the static was set to last} */
    synchronized boolean isNewer(PackedField field) {
      return field.revision() > applied;
    }

    synchronized void restored(PackedField field, String from, List<@Nullable Object> objects) {
      if (isNewer(field)) {
        byRevision.replaceAll((revision, known) -> new Known(known.field(), List.of()));
        applied = field.revision();
        job = from;
      }
      byRevision.put(field.revision(), new Known(field, objects));
      byRevision.keySet().removeIf(revision -> revision < applied - MOST);
    }
  }

  /**
   * A value that was restored.
   *
   * @param objects the live objects of the value, in the order of {@link
   *     io.picklejar.internal.heap.Nodes#reachable}; empty when a newer revision has come
   */
  record Known(PackedField field, List<@Nullable Object> objects) {}
}
