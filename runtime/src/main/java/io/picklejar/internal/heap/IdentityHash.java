package io.picklejar.internal.heap;

import io.picklejar.internal.jvm.Access;
import java.lang.reflect.Field;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells keys whose hash code is another in every run. */
final class IdentityHash {
  private static final int DEEPEST = 4;

  private static final ClassValue<Boolean> OWN =
      new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
          try {
            Class<?> declaring = type.getMethod("hashCode").getDeclaringClass();
            return declaring == Object.class || declaring == Enum.class;
          } catch (NoSuchMethodException | LinkageError e) {
            return false;
          }
        }
      };

  /** The fields of records that hold neither primitives nor strings. */
  private static final ClassValue<List<Field>> COMPONENTS =
      new ClassValue<>() {
        @Override
        protected List<Field> computeValue(Class<?> type) {
          return type.isRecord()
              ? Fields.instance(type).stream()
                  .filter(f -> !f.getType().isPrimitive() && f.getType() != String.class)
                  .toList()
              : List.of();
        }
      };

  private IdentityHash() {}

  /**
   * {@return whether the key's hash code follows from that of an object which has no other than its
   * identity: its own, or one of a part of a record or of a collection of the JDK}
   */
  static boolean in(@Nullable Object key) {
    return in(key, DEEPEST);
  }

  private static boolean in(@Nullable Object key, int depth) {
    if (key == null || Inline.is(key) || depth == 0) {
      return false;
    }
    Class<?> type = key.getClass();
    if (OWN.get(type)) {
      return true;
    }
    for (Field component : COMPONENTS.get(type)) {
      if (in(Access.slot(component).read(key), depth - 1)) {
        return true;
      }
    }
    return type.getClassLoader() == null && inParts(key, depth - 1);
  }

  private static boolean inParts(Object key, int depth) {
    if (key instanceof Map.Entry<?, ?> entry) {
      return in(entry.getKey(), depth) || in(entry.getValue(), depth);
    }
    if (key instanceof Map<?, ?> map) {
      return inParts(map.keySet(), depth) || inParts(map.values(), depth);
    }
    if (key instanceof Collection<?> collection) {
      for (Object element : collection) {
        if (in(element, depth)) {
          return true;
        }
      }
    }
    return false;
  }
}
