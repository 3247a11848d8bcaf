package io.picklejar.internal.heap;

import io.picklejar.internal.jvm.Access;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fields of an object as parts of a kind: declaring class, name and value of each. */
final class FieldValues {

  private FieldValues() {}

  /** {@return the instance fields of the class and its super classes} */
  static List<Field> fields(Class<?> type) {
    List<Field> fields = new ArrayList<>();
    for (Class<?> c : Hierarchy.downTo(type)) {
      fields.addAll(Fields.instance(c));
    }
    return fields;
  }

  /** {@return the parts} */
  static @Nullable Object[] take(Object live) {
    List<@Nullable Object> parts = new ArrayList<>();
    for (Field field : fields(live.getClass())) {
      parts.add(field.getDeclaringClass());
      parts.add(field.getName());
      parts.add(Access.slot(field).read(live));
    }
    return parts.toArray();
  }

  /** {@return whether the object has the same} */
  static boolean same(Object live, @Nullable Object[] parts, int first) {
    for (int i = first; i < parts.length; i += 3) {
      if (!Immutable.same(Access.slot(field(parts, i)).read(live), parts[i + 2])) {
        return false;
      }
    }
    return true;
  }

  /** {@return a new object with these fields} */
  static Object make(Class<?> type, @Nullable Object[] parts, int first) {
    Object made = Access.allocate(type);
    for (int i = first; i < parts.length; i += 3) {
      Access.slot(field(parts, i)).write(made, parts[i + 2]);
    }
    return made;
  }

  private static Field field(@Nullable Object[] parts, int index) {
    return Fields.declared(
        (Class<?>) Parts.some(parts, index), (String) Parts.some(parts, index + 1));
  }
}
