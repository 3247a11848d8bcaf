package io.picklejar.internal.heap;

import io.picklejar.internal.jvm.Access;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Declared fields. */
final class Fields {

  private Fields() {}

  /** {@return the field, which is known to exist in every supported JDK} */
  static Field declared(Class<?> type, String name) {
    Field field = find(type, name);
    if (field == null) {
      throw new IllegalStateException("this JDK has no field " + type.getName() + '.' + name);
    }
    return field;
  }

  /** {@return the declared instance field with that name, or null} */
  static @Nullable Field find(Class<?> type, String name) {
    try {
      Field field = type.getDeclaredField(name);
      return Modifier.isStatic(field.getModifiers()) ? null : field;
    } catch (NoSuchFieldException e) {
      return null;
    }
  }

  /** {@return whether the object has a field with that name, declared or inherited} */
  static boolean has(Object live, String name) {
    for (Class<?> c = live.getClass(); c != null; c = c.getSuperclass()) {
      if (find(c, name) != null) {
        return true;
      }
    }
    return false;
  }

  /** {@return the value of the object's field with that name, declared or inherited} */
  static @Nullable Object value(Object live, String name) {
    for (Class<?> c = live.getClass(); c != null; c = c.getSuperclass()) {
      Field field = find(c, name);
      if (field != null) {
        return Access.slot(field).read(live);
      }
    }
    throw new IllegalStateException(live.getClass().getName() + " has no field " + name);
  }

  /** {@return the value of the object's field with that name, which is never null} */
  static Object some(Object live, String name) {
    return Objects.requireNonNull(value(live, name), name);
  }

  /**
   * {@return the declared instance fields, ordered by name so that the order is the same in every
   * JVM}
   */
  static List<Field> instance(Class<?> type) {
    List<Field> fields = new ArrayList<>();
    for (Field field : type.getDeclaredFields()) {
      if (!Modifier.isStatic(field.getModifiers())) {
        fields.add(field);
      }
    }
    fields.sort(Comparator.comparing(Field::getName));
    return fields;
  }
}
