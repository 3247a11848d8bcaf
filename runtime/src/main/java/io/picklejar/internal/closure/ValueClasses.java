package io.picklejar.internal.closure;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;

/**
 * Which classes make values: records, and whatever else has final fields only and an {@code equals}
 * of its own. Two equal ones do where a program has one.
 */
final class ValueClasses {

  private static final ClassValue<Boolean> KNOWN =
      new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
          return areValuesOf(type);
        }
      };

  private ValueClasses() {}

  /** {@return whether the class's objects are values} */
  static boolean contain(Class<?> type) {
    return KNOWN.get(type);
  }

  private static boolean areValuesOf(Class<?> type) {
    try {
      return !type.isArray()
          && type.getMethod("equals", Object.class).getDeclaringClass() != Object.class
          && hasFinalFieldsOnly(type);
    } catch (NoSuchMethodException | LinkageError e) {
      return false; // an interface; or a class that names others which are not there
    }
  }

  private static boolean hasFinalFieldsOnly(Class<?> type) {
    for (Class<?> at = type; at != null; at = at.getSuperclass()) {
      for (Field field : at.getDeclaredFields()) {
        if ((field.getModifiers() & (Modifier.STATIC | Modifier.FINAL)) == 0) {
          return false;
        }
      }
    }
    return true;
  }
}
