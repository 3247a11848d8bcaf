package io.picklejar.targets;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Code elsewhere reads the fields of an enclosing instance by reflection, naming none. */
// ships: EnclosingDumpedTarget.label
public class EnclosingDumpedTarget implements Serializable {
  private static final long serialVersionUID = 1;

  static String label;

  String text = "text";
  int number = 7;
  List<String> words = List.of("a", "b");
  transient Thread thread = Thread.currentThread();

  /** Has a field of its own that no code names. */
  static final class Below extends EnclosingDumpedTarget {
    private static final long serialVersionUID = 1;
    String own = "own";
  }

  static String dump(Object object) {
    try {
      TreeMap<String, Object> values = new TreeMap<>();
      for (Class<?> c = object.getClass(); c != Object.class; c = c.getSuperclass()) {
        for (Field field : c.getDeclaredFields()) {
          if (!Modifier.isStatic(field.getModifiers()) && field.getType() != Thread.class) {
            values.put(field.getName(), field.get(object));
          }
        }
      }
      return label + values;
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  static int size(Object object) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
        out.writeObject(object);
      }
      return bytes.size();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Supplier<Object> dumped() {
    return () -> dump(this);
  }

  Supplier<Object> written() {
    return () -> size(this);
  }

  public static List<?> functions() {
    label = "fields ";
    return List.of(
        new EnclosingDumpedTarget().dumped(), new Below().dumped(), new Below().written());
  }
}
