package io.picklejar.internal.closure;

import io.picklejar.internal.record.ClassRecord;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Whether objects can be asked for their hash codes without anybody noticing. A capture changes
 * nothing, so where any {@code hashCode} of user code counts, logs or remembers, none is asked: one
 * calls others through the library, and which ones can't be told.
 */
final class HashCodes {

  private static final String METHOD = "hashCode";
  private static final String DESCRIPTOR = "()I";

  private static final ClassValue<AtomicReference<@Nullable Boolean>> LEAVES_ALL =
      new ClassValue<>() {
        @Override
        protected AtomicReference<@Nullable Boolean> computeValue(Class<?> type) {
          return new AtomicReference<>();
        }
      };

  private final ClassFiles classFiles;
  private final LiveUniverse universe;
  private @Nullable Boolean quiet;

  HashCodes(ClassFiles classFiles, LiveUniverse universe) {
    this.classFiles = classFiles;
    this.universe = universe;
  }

  boolean areQuiet() {
    if (quiet == null) {
      quiet = classFiles.loadedWith(METHOD).stream().allMatch(this::isQuiet);
    }
    return quiet;
  }

  private boolean isQuiet(ClassRecord record) {
    Class<?> type = record.method(METHOD, DESCRIPTOR) == null ? null : universe.type(record.name());
    if (type == null) {
      return true;
    }
    AtomicReference<@Nullable Boolean> known = LEAVES_ALL.get(type);
    if (known.get() == null) {
      known.set(InitializerEffects.leavesAll(classFiles, type, METHOD, DESCRIPTOR));
    }
    return Boolean.TRUE.equals(known.get());
  }
}
