package io.picklejar.internal.restore;

import io.picklejar.internal.wire.PackedClosure.PackedField;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What has been restored into the statics of one class. It lives in the class itself ({@link
 * ClassValue}), so that it is gone when the class is, and no loader is pinned. Guarded by the
 * restore lock.
 */
final class ClassState {

  private static final ClassValue<ClassState> STATES =
      new ClassValue<>() {
        @Override
        protected ClassState computeValue(Class<?> type) {
          return new ClassState();
        }
      };

  private final Map<String, FieldState> fields = new HashMap<>();

  private ClassState() {}

  static FieldState of(Class<?> owner, PackedField field) {
    return STATES.get(owner).fields.computeIfAbsent(field.name(), name -> new FieldState());
  }

  /** What has been restored into one static. */
  static final class FieldState {

    private static final int NONE = -1;

    private final Map<Integer, Known> byRevision = new HashMap<>();
    private int applied = NONE;

    /** {@return the value of that revision if it was restored before, or null} */
    @Nullable Known known(PackedField field) {
      return byRevision.get(field.revision());
    }

    /**
     * {@return whether another value of the same revision was restored before: that of another job}
     */
    boolean conflicts(PackedField field) {
      Known known = known(field);
      return known != null && !known.field().key().equals(field.key());
    }

    /** {@return whether the revision is newer than what the static was set to last} */
    boolean isNewer(PackedField field) {
      return field.revision() > applied;
    }

    void restored(PackedField field, List<@Nullable Object> objects) {
      if (isNewer(field)) {
        byRevision.replaceAll((revision, known) -> new Known(known.field(), List.of()));
        applied = field.revision();
      }
      byRevision.put(field.revision(), new Known(field, objects));
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
