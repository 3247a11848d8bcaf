package io.picklejar.internal.restore;

import io.picklejar.internal.restore.ClassState.FieldState;
import io.picklejar.internal.restore.ClassState.Known;
import io.picklejar.internal.wire.Digest;
import io.picklejar.internal.wire.PackedClosure.PackedField;
import io.picklejar.internal.wire.Seal;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Closures that were restored in a loader. Engines read the same bytes for each bundle, task and
 * thread: these are neither inflated nor parsed again, and the values of their statics are not
 * looked at, as long as none of these has been superseded.
 */
final class Repeats {

  /** Closures of one function class, and of one loader. */
  private static final int MOST = 64;

  /** What a function has captured is kept up to this size; more of it takes its time anyway. */
  private static final int MOST_BYTES = 256 * 1024;

  /** Of each loader, weak, so that none is pinned: the function's class holds the repeats. */
  private static final Map<ClassLoader, Map<Digest, WeakReference<Repeat>>> LOADERS =
      new WeakHashMap<>();

  private static final ClassValue<Map<Digest, Repeat>> HELD =
      new ClassValue<>() {
        @Override
        protected Map<Digest, Repeat> computeValue(Class<?> type) {
          return new Bounded<>();
        }
      };

  private Repeats() {}

  private static final class Bounded<V> extends LinkedHashMap<Digest, V> {
    private static final long serialVersionUID = 1L;

    @Override
    protected boolean removeEldestEntry(Map.Entry<Digest, V> eldest) {
      return size() > MOST;
    }
  }

  /** A static's value that is live: gone when a later one has come. */
  private record Value(FieldState state, PackedField field, WeakReference<Known> known) {

    boolean isLive(String job) {
      Known now = state.known(field, job);
      return now != null && now == known.get();
    }
  }

  /** What is known of a closure. */
  static final class Repeat {
    private final long checksum;
    private final Policy policy;
    private final String job;
    private final byte[] function;
    private final List<Value> values = new ArrayList<>();
    private final Map<Place, WeakReference<Object>> shared = new HashMap<>();

    private Repeat(long checksum, Policy policy, String job, byte[] function) {
      this.checksum = checksum;
      this.policy = policy;
      this.job = job;
      this.function = function;
    }

    /** {@return the section with the function object} */
    byte[] function() {
      return function;
    }

    /** {@return the object there, or null if it is gone} */
    @Nullable Object shared(int section, int index) {
      WeakReference<Object> object = shared.get(new Place(section, index));
      return object == null ? null : object.get();
    }

    private boolean isLive() {
      return values.stream().allMatch(value -> value.isLive(job))
          && shared.values().stream().noneMatch(object -> object.get() == null);
    }
  }

  /** Where an object is that the function shares with a static. */
  record Place(int section, int index) {}

  /** {@return what is known of the closure if it can be restored as before, or null} */
  static @Nullable Repeat find(byte[] closure, ClassLoader loader, Gate gate) {
    if (!Seal.isComplete(closure) || gate.isFiltered()) {
      return null;
    }
    Repeat repeat;
    synchronized (LOADERS) {
      Map<Digest, WeakReference<Repeat>> known = LOADERS.get(loader);
      WeakReference<Repeat> reference = known == null ? null : known.get(Seal.digest(closure));
      repeat = reference == null ? null : reference.get();
    }
    boolean same =
        repeat != null
            && repeat.policy == gate.policy()
            && repeat.checksum == Seal.checksum(closure)
            && repeat.isLive();
    return same ? repeat : null;
  }

  /**
   * Remembers what was restored.
   *
   * @param values the statics with what is known of them; none where live ones are used
   * @param shared what the function shares with statics
   */
  static void remember(
      Restored restored, Map<FieldState, PackedField> values, Map<Place, Object> shared) {
    Class<?> holder = holder(restored.function());
    if (holder == null
        || holder.getClassLoader() != restored.loader()
        || restored.section().length > MOST_BYTES) {
      return;
    }
    Repeat repeat =
        new Repeat(
            Seal.checksum(restored.closure()),
            restored.policy(),
            restored.job(),
            restored.section());
    for (Map.Entry<FieldState, PackedField> value : values.entrySet()) {
      Known known = value.getKey().known(value.getValue(), restored.job());
      if (known == null || known.objects().isEmpty() && !shared.isEmpty()) {
        return;
      }
      repeat.values.add(new Value(value.getKey(), value.getValue(), new WeakReference<>(known)));
    }
    shared.forEach((place, object) -> repeat.shared.put(place, new WeakReference<>(object)));
    keep(holder, Seal.digest(restored.closure()), repeat);
  }

  private static void keep(Class<?> holder, Digest digest, Repeat repeat) {
    synchronized (LOADERS) {
      HELD.get(holder).put(digest, repeat);
      LOADERS
          .computeIfAbsent(holder.getClassLoader(), loader -> new Bounded<>())
          .put(digest, new WeakReference<>(repeat));
    }
  }

  private static @Nullable Class<?> holder(@Nullable Object function) {
    if (function == null) {
      return null;
    }
    Class<?> type = function.getClass();
    return type.isHidden() ? type.getNestHost() : type;
  }

  /**
   * A closure that was restored.
   *
   * @param closure its bytes
   * @param section the one with the function object
   */
  record Restored(
      byte[] closure,
      ClassLoader loader,
      Policy policy,
      String job,
      byte[] section,
      @Nullable Object function) {}
}
