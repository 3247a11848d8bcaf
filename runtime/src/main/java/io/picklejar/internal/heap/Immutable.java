package io.picklejar.internal.heap;

import io.picklejar.internal.jvm.Access;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import org.jspecify.annotations.Nullable;

/** Objects that can't change: all that they consist of is {@code final}, strings and numbers. */
final class Immutable {
  private static final int DEEPEST = 5;

  private Immutable() {}

  /** {@return whether the object can't change} */
  static boolean is(Object live) {
    return is(live, DEEPEST);
  }

  private static boolean is(@Nullable Object value, int depth) {
    if (value == null || Inline.is(value) || value instanceof Enum || value instanceof Class) {
      return true;
    }
    if (depth == 0 || value.getClass().isArray() || value.getClass().isHidden()) {
      return false;
    }
    for (Field field : FieldValues.fields(value.getClass())) {
      if (!Modifier.isFinal(field.getModifiers())
          || !field.getType().isPrimitive() && !is(Access.slot(field).read(value), depth - 1)) {
        return false;
      }
    }
    return true;
  }

  /** {@return whether two values of such an object are the same} */
  static boolean same(@Nullable Object one, @Nullable Object other) {
    if (one == other) {
      return true;
    }
    if (one == null || other == null || one.getClass() != other.getClass()) {
      return false;
    }
    if (Inline.is(one)) {
      return one.equals(other);
    }
    for (Field field : FieldValues.fields(one.getClass())) {
      if (!same(Access.slot(field).read(one), Access.slot(field).read(other))) {
        return false;
      }
    }
    return !(one instanceof Enum) && !(one instanceof Class);
  }
}
