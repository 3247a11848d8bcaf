package io.picklejar.internal.restore;

import io.picklejar.internal.jvm.Access;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * Loaders that only delegate to another beside them, such as Flink's {@code
 * SafetyNetWrapperClassLoader}, which is the context loader of its tasks: a class defined into the
 * wrapper would not be seen from the loader that it wraps.
 */
final class WrapperLoaders {

  private WrapperLoaders() {}

  /** {@return the loader that a chain of wrappers ends in, the loader itself when it is none} */
  static ClassLoader unwrap(ClassLoader loader) {
    ClassLoader wrapped = wrapped(loader);
    return wrapped == null ? loader : unwrap(wrapped);
  }

  /** A wrapper holds, in a field of its own class, a loader that has the same parent. */
  private static @Nullable ClassLoader wrapped(ClassLoader loader) {
    for (Class<?> type = loader.getClass();
        type.getClassLoader() != null;
        type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        if (!Modifier.isStatic(field.getModifiers())
            && ClassLoader.class.isAssignableFrom(field.getType())
            && Access.slot(field).read(loader) instanceof ClassLoader inner
            && inner != loader.getParent()
            && inner.getParent() == loader.getParent()) {
          return inner;
        }
      }
    }
    return null;
  }
}
