package io.picklejar.internal.heap;

import io.picklejar.internal.jvm.Access;
import io.picklejar.internal.jvm.JdkClasses;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One step from an object to another that it holds, in the texts that paths have: the name of a
 * final field, or the index or key of an element of a container of the JDK's in brackets.
 */
final class LiveStep {

  private LiveStep() {}

  /** {@return the step without the dot that paths put before fields} */
  static String name(String step) {
    return step.startsWith(".") ? step.substring(1) : step;
  }

  /** {@return what is there, or null if there is nothing, or the step can't be told from others} */
  static @Nullable Object from(@Nullable Object holder, String step) {
    if (holder == null) {
      return null;
    }
    if (!isElement(step)) {
      Field field = finalField(holder.getClass(), step);
      return field == null ? null : Access.slot(field).read(holder);
    }
    String key = step.substring(1, step.length() - 1);
    if (holder instanceof Object[] array) {
      return element(Arrays.asList(array), key);
    }
    if (!JdkClasses.contain(holder.getClass())) {
      return null;
    }
    return holder instanceof Map<?, ?> map
        ? value(map, key)
        : holder instanceof List<?> list ? element(list, key) : null;
  }

  static boolean isElement(String step) {
    return step.startsWith("[") && step.endsWith("]");
  }

  private static @Nullable Object element(List<?> list, String index) {
    int at = Integer.parseInt(index);
    return at < list.size() ? list.get(at) : null;
  }

  private static @Nullable Object value(Map<?, ?> map, String key) {
    List<?> values =
        map.entrySet().stream()
            .filter(entry -> Steps.key(entry.getKey()).equals(key))
            .map(Map.Entry::getValue)
            .toList();
    return values.size() == 1 ? values.get(0) : null;
  }

  /** {@return the class's or an inherited final field of that name, or null} */
  static @Nullable Field finalField(Class<?> type, String name) {
    for (Class<?> declaring = type; declaring != null; declaring = declaring.getSuperclass()) {
      for (Field field : declaring.getDeclaredFields()) {
        if (field.getName().equals(name) && Modifier.isFinal(field.getModifiers())) {
          return field;
        }
      }
    }
    return null;
  }

  /** {@return the slot of a node to which the step leads, or null} */
  static @Nullable Object slot(Node holder, String step) {
    @Nullable Object[] slots = holder.slots();
    for (int i = slots.length - 1; i >= 0; i--) {
      if (name(Paths.step(holder, i)).equals(step)) {
        return slots[i];
      }
    }
    return null;
  }
}
