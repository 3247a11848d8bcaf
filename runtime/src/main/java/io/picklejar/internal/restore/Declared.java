package io.picklejar.internal.restore;

import io.picklejar.internal.closure.UnshippedStatics;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which class declares a static that code names through a class (JVMS §5.4.3.2). */
final class Declared {

  private Declared() {}

  /**
   * {@return the class, or null where none is found} Reflection shows no field of a class one of
   * whose fields has a type that is absent from this JVM; of these only what was not shipped is
   * known.
   */
  static @Nullable Class<?> in(Class<?> type, String name) {
    if (UnshippedStatics.contains(type, name) || declares(type, name)) {
      return type;
    }
    List<Class<?>> above = new ArrayList<>(List.of(type.getInterfaces()));
    if (type.getSuperclass() != null) {
      above.add(type.getSuperclass());
    }
    for (Class<?> supertype : above) {
      Class<?> declaring = in(supertype, name);
      if (declaring != null) {
        return declaring;
      }
    }
    return null;
  }

  private static boolean declares(Class<?> type, String name) {
    try {
      return type.getDeclaredField(name) != null;
    } catch (NoSuchFieldException | LinkageError e) {
      return false;
    }
  }
}
