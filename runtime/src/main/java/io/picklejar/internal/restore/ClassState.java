package io.picklejar.internal.restore;

import io.picklejar.internal.wire.Digest;
import java.util.HashMap;
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

  private final Map<Digest, RestoredGroup> groups = new HashMap<>();

  private ClassState() {}

  static ClassState of(Class<?> type) {
    return STATES.get(type);
  }

  /** {@return the group of that content if it was restored before, or null} */
  @Nullable RestoredGroup group(Digest digest) {
    return groups.get(digest);
  }

  void restored(Digest digest, RestoredGroup group) {
    groups.put(digest, group);
  }
}
