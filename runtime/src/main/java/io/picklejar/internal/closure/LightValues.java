package io.picklejar.internal.closure;

import io.picklejar.internal.heap.LiveGraph;
import io.picklejar.internal.jvm.Access;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Values that may go along unasked: counters, settings, small collections. A large one, such as a
 * cache, goes with the functions that read it.
 */
final class LightValues {

  /** Objects and elements below one value; eight elements of a {@code byte[]} count for one. */
  private static final int MOST = 10_000;

  private LightValues() {}

  /** {@return whether the field's value is one in all of the objects} */
  static boolean hold(List<Object> holders, Field field) {
    return holders.stream().noneMatch(holder -> isHeavy(Access.slot(field).read(holder)));
  }

  private static boolean isHeavy(@Nullable Object value) {
    if (value instanceof String text) {
      return text.length() > MOST;
    }
    int[] left = {MOST};
    return LiveGraph.any(value, object -> (left[0] -= weight(object)) < 0);
  }

  private static int weight(Object object) {
    if (object instanceof byte[] bytes) {
      return 1 + bytes.length / Long.BYTES;
    }
    return object.getClass().isArray() ? 1 + Array.getLength(object) : 1;
  }
}
