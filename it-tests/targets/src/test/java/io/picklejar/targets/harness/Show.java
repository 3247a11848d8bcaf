package io.picklejar.targets.harness;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Text of an answer that is the same in every JVM: no identity hashes and no order that depends on
 * them.
 */
final class Show {

  private Show() {}

  static String of(@Nullable Object value) {
    if (value == null) {
      return "null";
    } else if (value instanceof String text) {
      return '"' + text + '"';
    } else if (value instanceof Throwable failure) {
      return failure(failure);
    } else if (value.getClass().isArray()) {
      return array(value);
    } else if (value instanceof Map<?, ?> map) {
      return map(map);
    } else if (value instanceof Collection<?> collection) {
      return collection(collection);
    }
    return scalar(value);
  }

  static String failure(Throwable failure) {
    StringWriter trace = new StringWriter();
    failure.printStackTrace(new PrintWriter(trace));
    return trace.toString();
  }

  private static String scalar(Object value) {
    if (value instanceof Enum<?> constant) {
      return constant.name();
    }
    if (value instanceof Double || value instanceof Float) {
      // The decimal digits differ between JDK releases.
      return Double.toHexString(((Number) value).doubleValue());
    }
    String type = value.getClass().getSimpleName();
    return value instanceof Number ? type + " " + value : isPlain(value) ? type : value.toString();
  }

  /** Whether {@code toString} would print the identity hash. */
  private static boolean isPlain(Object value) {
    try {
      return value.getClass().getMethod("toString").getDeclaringClass() == Object.class;
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String array(Object array) {
    List<@Nullable Object> elements = new ArrayList<>();
    for (int i = 0; i < Array.getLength(array); i++) {
      elements.add(Array.get(array, i));
    }
    return array.getClass().getSimpleName() + collection(elements);
  }

  private static String collection(Collection<?> collection) {
    List<String> texts = new ArrayList<>();
    for (Object element : collection) {
      texts.add(of(element));
    }
    boolean ordered =
        !(collection instanceof Set)
            || collection instanceof SortedSet
            || collection instanceof LinkedHashSet;
    return (ordered ? texts : new TreeSet<>(texts)).toString();
  }

  private static String map(Map<?, ?> map) {
    List<String> texts = new ArrayList<>();
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      texts.add(of(entry.getKey()) + "=" + of(entry.getValue()));
    }
    boolean ordered = map instanceof SortedMap || map instanceof LinkedHashMap;
    return "{" + (ordered ? texts : new TreeSet<>(texts)) + "}";
  }
}
