package io.picklejar.internal.heap;

import io.picklejar.internal.jvm.SerialMethods;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Enclosing instances: which field refers to one, and which objects may be trimmed when they are
 * only that.
 */
final class Enclosing {
  private static final Pattern FIELD = Pattern.compile("this\\$\\d+\\$*|\\$outer");

  private Enclosing() {}

  /** {@return index of the slot with the innermost enclosing instance, or -1} */
  static int slot(Shape shape) {
    int last = -1;
    int index = 0;
    for (Shape.Level level : shape.levels()) {
      for (String name : level.names()) {
        if (FIELD.matcher(name).matches()) {
          last = index;
        }
        index++;
      }
    }
    return last;
  }

  /** {@return whether no code of the class takes part when its objects are written and read} */
  static boolean trimmable(Shape shape) {
    if (shape.protocol() == Shape.Protocol.FIELDS) {
      return true;
    }
    return shape.protocol() == Shape.Protocol.SERIALIZABLE
        && SerialMethods.readResolve(shape.type()) == null
        && !customized(shape.type());
  }

  private static boolean customized(Class<?> type) {
    for (@Nullable Class<?> c = type; c != null; c = c.getSuperclass()) {
      if (SerialMethods.writeObject(c) != null || SerialMethods.readObject(c) != null) {
        return true;
      }
    }
    return false;
  }
}
