package io.picklejar.internal.heap;

import java.lang.ref.Reference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** A graph as text: each object once, its class, its parts by number. */
final class GraphShape {
  private final Map<Object, Integer> numbers = new IdentityHashMap<>();
  private final List<Object> objects = new ArrayList<>();

  private GraphShape() {}

  static String of(Object root) {
    GraphShape shape = new GraphShape();
    shape.number(root);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < shape.objects.size(); i++) {
      text.append(i).append(' ').append(shape.line(shape.objects.get(i))).append('\n');
    }
    return text.toString();
  }

  private String line(Object object) {
    StringBuilder line = new StringBuilder(name(object.getClass()));
    if (object instanceof int[] numbers) {
      return line.append(Arrays.toString(numbers)).toString();
    }
    for (Object part : parts(object)) {
      line.append(' ').append(part == null ? "null" : number(part));
    }
    return line.toString();
  }

  private static String name(Class<?> type) {
    return type.isHidden() ? "lambda" : type.getName();
  }

  private static List<?> parts(Object object) {
    if (object instanceof Collection<?> collection) {
      return new ArrayList<>(collection);
    }
    if (object instanceof Map<?, ?> map) {
      List<Object> parts = new ArrayList<>();
      map.forEach((key, value) -> parts.addAll(Arrays.asList(key, value)));
      return parts;
    }
    if (object instanceof Object[] array) {
      return Arrays.asList(array);
    }
    return fields(object);
  }

  private static List<?> fields(Object object) {
    if (object instanceof GraphStep.Plain plain) {
      return Arrays.asList(plain.number, plain.left, plain.right);
    }
    if (object instanceof GraphStep.Custom custom) {
      return Arrays.asList(custom.left, custom.right);
    }
    if (object instanceof GraphStep.External external) {
      return Arrays.asList(external.left);
    }
    if (object instanceof GraphStep.Pair pair) {
      return Arrays.asList(pair.left(), pair.right());
    }
    return wrapped(object);
  }

  private static List<?> wrapped(Object object) {
    if (object instanceof AtomicReference<?> reference) {
      return Arrays.asList(reference.get());
    }
    if (object instanceof Optional<?> optional) {
      return Arrays.asList(optional.get());
    }
    if (object instanceof Map.Entry<?, ?> entry) {
      return Arrays.asList(entry.getKey(), entry.getValue());
    }
    if (object instanceof Reference<?> reference) {
      return Arrays.asList(reference.get());
    }
    return object instanceof Supplier<?> lambda ? (List<?>) lambda.get() : List.of();
  }

  /** Numbers are values, without identity. */
  private String number(Object part) {
    if (part instanceof Number value) {
      return value.getClass().getSimpleName() + value;
    }
    String content = part instanceof String || part instanceof Enum<?> ? ":" + part : "";
    Integer known = numbers.get(part);
    if (known == null) {
      known = objects.size();
      numbers.put(part, known);
      objects.add(part);
    }
    return "#" + known + content;
  }
}
