package io.picklejar.internal.closure;

import io.picklejar.internal.heap.LiveGraph;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Whether objects can be asked for their hash codes without anybody noticing: a capture changes
 * nothing. Not where the {@code hashCode} of the object, or of one below it, counts, logs or
 * remembers.
 */
final class HashCodes {

  private static final String METHOD = "hashCode";
  private static final String DESCRIPTOR = "()I";

  /** Objects below one that are looked at; who has more isn't asked. */
  private static final int MOST = 1000;

  private static final ClassValue<AtomicReference<@Nullable Boolean>> LEAVES_ALL =
      new ClassValue<>() {
        @Override
        protected AtomicReference<@Nullable Boolean> computeValue(Class<?> type) {
          return new AtomicReference<>();
        }
      };

  private final ClassFiles classFiles;

  /** The classes whose objects are quiet whatever is below them, and those whose aren't. */
  private final Map<Class<?>, Boolean> decided = new HashMap<>();

  HashCodes(ClassFiles classFiles) {
    this.classFiles = classFiles;
  }

  boolean isQuiet(Object object) {
    Class<?> type = object.getClass();
    Boolean known = decided.get(type);
    if (known == null && !decided.containsKey(type)) {
      known = isNoisy(type) ? Boolean.FALSE : holdsNone(type) ? Boolean.TRUE : null;
      decided.put(type, known);
    }
    return known == null ? isQuietBelow(object) : known;
  }

  private boolean isQuietBelow(Object object) {
    int[] left = {MOST};
    return !LiveGraph.any(object, part -> --left[0] < 0 || isNoisy(part.getClass()));
  }

  private boolean isNoisy(Class<?> type) {
    if (type.isHidden() || type.isArray() || !classFiles.isUser(type)) {
      return false;
    }
    AtomicReference<@Nullable Boolean> known = LEAVES_ALL.get(type);
    if (known.get() == null) {
      known.set(InitializerEffects.leavesAll(classFiles, type, METHOD, DESCRIPTOR));
    }
    return Boolean.FALSE.equals(known.get());
  }

  /** {@return whether the class's objects hold no others that may be asked in turn} */
  private static boolean holdsNone(Class<?> type) {
    for (Class<?> c = type; c != null; c = c.getSuperclass()) {
      if (!Arrays.stream(c.getDeclaredFields()).allMatch(HashCodes::isPlain)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPlain(Field field) {
    Class<?> type = field.getType();
    return Modifier.isStatic(field.getModifiers()) || type.isPrimitive() || type == String.class;
  }
}
