package io.picklejar.internal.heap;

import io.picklejar.internal.jvm.Access;
import io.picklejar.internal.jvm.JdkClasses;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The {@code static final} fields in which a class, its super classes and those around it keep
 * objects of it.
 */
final class ClassConstants {

  private ClassConstants() {}

  /** {@return whether there is a field that may hold an object of exactly that class} */
  static boolean anyOf(Class<?> type) {
    return !fields(type).isEmpty();
  }

  /** {@return the field that holds the object, or null} */
  static @Nullable Field holding(Object live) {
    for (Field field : fields(live.getClass())) {
      if (Access.initialized(field.getDeclaringClass()) && Access.readStatic(field) == live) {
        return field;
      }
    }
    return null;
  }

  /** {@return the value of a field of the class, which is initialized for it} */
  static @Nullable Object value(Class<?> holder, String name) throws ReflectiveOperationException {
    Class.forName(holder.getName(), true, holder.getClassLoader());
    return Access.readStatic(holder.getDeclaredField(name));
  }

  private static List<Field> fields(Class<?> type) {
    List<Field> found = new ArrayList<>();
    for (Class<?> holder : holders(type)) {
      for (Field field : holder.getDeclaredFields()) {
        int modifiers = field.getModifiers();
        if (Modifier.isStatic(modifiers)
            && Modifier.isFinal(modifiers)
            && field.getType().isAssignableFrom(type)) {
          found.add(field);
        }
      }
    }
    return found;
  }

  private static Set<Class<?>> holders(Class<?> type) {
    Set<Class<?>> holders = new LinkedHashSet<>();
    for (Class<?> c = type; c != null && !JdkClasses.contain(c); c = c.getSuperclass()) {
      holders.add(c);
    }
    try {
      for (Class<?> c = type.getEnclosingClass(); c != null; c = c.getEnclosingClass()) {
        holders.add(c);
      }
    } catch (LinkageError e) {
      // The class file names one that is not there, as some compilers' do.
      return holders;
    }
    return holders;
  }
}
