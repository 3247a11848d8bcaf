package io.picklejar.internal.heap;

import io.picklejar.internal.jvm.Access;
import java.io.Serializable;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Objects of JDK classes that a public constant of their own class holds and that have no way of
 * their own to stay what they are, such as {@link java.nio.ByteOrder#BIG_ENDIAN}: class and field.
 */
final class ConstantKind extends SpecialKind.Value {
  private static final ClassValue<Map<Object, String>> CONSTANTS =
      new ClassValue<>() {
        @Override
        protected Map<Object, String> computeValue(Class<?> type) {
          return constants(type);
        }
      };

  ConstantKind() {
    super("constant");
  }

  @Override
  Rule rule() {
    return Rule.BY_NAME;
  }

  @Override
  boolean handles(Class<?> type) {
    return type.getClassLoader() == null
        && !Serializable.class.isAssignableFrom(type)
        && RefusedKinds.of(type) == null
        && !CONSTANTS.get(type).isEmpty();
  }

  @Override
  @Nullable Object @Nullable [] parts(Object live) {
    String name = CONSTANTS.get(live.getClass()).get(live);
    return name == null ? null : Parts.parts(name);
  }

  @Override
  Object make(Class<?> type, @Nullable Object[] parts) throws ReflectiveOperationException {
    Object value = type.getField((String) Parts.some(parts, 0)).get(null);
    if (value == null) {
      throw new IllegalStateException(type.getName() + '.' + parts[0] + " is null in this JVM");
    }
    return value;
  }

  private static Map<Object, String> constants(Class<?> type) {
    Map<Object, String> found = new IdentityHashMap<>();
    boolean open =
        Modifier.isPublic(type.getModifiers())
            && type.getModule().isExported(type.getPackageName());
    for (Field field : open ? type.getDeclaredFields() : new Field[0]) {
      int modifiers = field.getModifiers();
      if (Modifier.isStatic(modifiers)
          && Modifier.isFinal(modifiers)
          && Modifier.isPublic(modifiers)
          && field.getType() == type) {
        Object value = Access.readStatic(field);
        if (value != null) {
          found.put(value, field.getName());
        }
      }
    }
    return found;
  }
}
