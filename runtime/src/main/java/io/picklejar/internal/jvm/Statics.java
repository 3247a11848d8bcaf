package io.picklejar.internal.jvm;

import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import org.jspecify.annotations.Nullable;

/** Static fields. */
final class Statics {

  private Statics() {}

  static @Nullable Object read(Memory memory, Field field) {
    if (!Access.trusted() && reflective(field, Initialization.done(field.getDeclaringClass()))) {
      return reflectiveRead(field);
    }
    return memory.get(
        TypeCode.of(field.getType()), memory.staticBase(field), memory.staticOffset(field));
  }

  static void write(Memory memory, Field field, @Nullable Object value) {
    Class<?> type = field.getType();
    if (value != null && !type.isPrimitive() && !type.isInstance(value)) {
      throw new ClassCastException(value.getClass().getName() + " in " + field);
    }
    if (!Access.trusted() && reflective(field, !Access.isFinal(field))) {
      reflectiveWrite(field, value);
      return;
    }
    memory.put(TypeCode.of(type), memory.staticBase(field), memory.staticOffset(field), value);
  }

  /** Unsafe refuses fields of hidden classes, so those go by reflection in any case. */
  private static boolean reflective(Field field, boolean preferred) {
    Class<?> owner = field.getDeclaringClass();
    if (!preferred && !owner.isHidden()) {
      return false;
    }
    try {
      field.setAccessible(true);
      return true;
    } catch (InaccessibleObjectException e) {
      return false;
    }
  }

  private static @Nullable Object reflectiveRead(Field field) {
    try {
      return field.get(null);
    } catch (IllegalAccessException e) {
      throw new UnsupportedOperationException("cannot read " + field, e);
    }
  }

  private static void reflectiveWrite(Field field, @Nullable Object value) {
    try {
      field.set(null, value);
    } catch (IllegalAccessException e) {
      throw new UnsupportedOperationException("cannot write " + field + " without the agent", e);
    }
  }
}
