package io.picklejar.internal.jvm;

import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Constructors of objects that run the no-arg constructor of a super class. They are kept, because
 * the JDK spins a class for each, and one per type is enough.
 */
final class SerializationConstructors {

  private static final ClassValue<Map<Class<?>, Optional<Constructor<?>>>> KNOWN =
      new ClassValue<>() {
        @Override
        protected Map<Class<?>, Optional<Constructor<?>>> computeValue(Class<?> type) {
          return new ConcurrentHashMap<>();
        }
      };

  private SerializationConstructors() {}

  static @Nullable Constructor<?> of(Class<?> type, Class<?> above) {
    return KNOWN
        .get(type)
        .computeIfAbsent(above, from -> Optional.ofNullable(make(type, from)))
        .orElse(null);
  }

  private static @Nullable Constructor<?> make(Class<?> type, Class<?> above) {
    try {
      Constructor<?> constructor = above.getDeclaredConstructor();
      return isAccessible(constructor, type, above)
          ? SerialMethods.constructor(type, constructor)
          : null;
    } catch (NoSuchMethodException e) {
      return null;
    }
  }

  private static boolean isAccessible(Constructor<?> constructor, Class<?> type, Class<?> above) {
    int modifiers = constructor.getModifiers();
    return (modifiers & (Modifier.PUBLIC | Modifier.PROTECTED)) != 0
        || !Modifier.isPrivate(modifiers) && above.getPackage() == type.getPackage();
  }
}
