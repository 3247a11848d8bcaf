package io.picklejar.it.foreign;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells what an object holds, in words that are the same for an equal object in another JVM. */
final class Contents {
  private static final int DEEPEST = 12;
  private static final int LONGEST = 20_000;

  private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final StringBuilder text = new StringBuilder();

  static String of(Object object) {
    Contents contents = new Contents();
    contents.add(object, 0);
    return contents.text.toString();
  }

  private void add(@Nullable Object object, int depth) {
    if (object == null || depth > DEEPEST || text.length() > LONGEST) {
      text.append(object == null ? "null" : "…");
    } else if (isValue(object)) {
      text.append(object);
    } else if (!seen.add(object)) {
      text.append('^');
    } else {
      text.append(name(object.getClass())).append('{');
      parts(object, depth + 1);
      text.append('}');
    }
  }

  private static boolean isValue(Object object) {
    return object instanceof String
        || object instanceof Number && object.getClass().getName().startsWith("java.lang.")
        || object instanceof Boolean
        || object instanceof Character
        || object instanceof Enum<?>
        || object instanceof Class<?>;
  }

  /** Hidden classes have another name in each JVM. */
  private static String name(Class<?> type) {
    String name = type.getName();
    int lambda = name.indexOf("$$Lambda");
    return lambda < 0 ? name : name.substring(0, lambda) + "$$Lambda";
  }

  private void parts(Object object, int depth) {
    if (object instanceof Object[] array) {
      for (Object element : array) {
        add(element, depth);
        text.append(',');
      }
    } else if (object.getClass().isArray()) {
      for (int i = 0; i < Math.min(Array.getLength(object), 64); i++) {
        text.append(Array.get(object, i)).append(',');
      }
    } else if (object.getClass().getClassLoader() != null) {
      fields(object, depth);
    } else if (object instanceof Collection<?> all) {
      sorted(all, depth);
    } else if (object instanceof Map<?, ?> map) {
      sorted(
          map.entrySet().stream().map(e -> new Object[] {e.getKey(), e.getValue()}).toList(),
          depth);
    }
  }

  /** The order of hash tables is no content. */
  private void sorted(Collection<?> all, int depth) {
    List<String> elements = new ArrayList<>();
    for (Object element : all) {
      Contents part = new Contents();
      part.seen.addAll(seen);
      part.add(element, depth);
      elements.add(part.text.toString());
    }
    if (!(all instanceof List)) {
      elements.sort(Comparator.naturalOrder());
    }
    text.append(String.join(",", elements));
  }

  private void fields(Object object, int depth) {
    for (Class<?> type = object.getClass(); type != null; type = type.getSuperclass()) {
      if (type.getClassLoader() == null) {
        return;
      }
      List<Field> fields = new ArrayList<>(List.of(type.getDeclaredFields()));
      fields.sort(Comparator.comparing(Field::getName));
      for (Field field : fields) {
        if ((field.getModifiers() & (Modifier.STATIC | Modifier.TRANSIENT)) == 0) {
          text.append(field.getName()).append('=');
          add(value(field, object), depth);
          text.append(';');
        }
      }
    }
  }

  private static @Nullable Object value(Field field, Object object) {
    try {
      field.setAccessible(true);
      return field.get(object);
    } catch (ReflectiveOperationException | RuntimeException e) {
      return "inaccessible";
    }
  }
}
