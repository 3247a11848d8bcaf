package io.picklejar.agent;

import io.picklejar.internal.jvm.Access;
import java.lang.instrument.Instrumentation;
import java.lang.instrument.UnmodifiableClassException;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.reflect.Field;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** What {@link Instrumentation} is needed for, beside transforming. */
final class Platform {

  private Platform() {}

  /**
   * {@return the lookup with all privileges, from {@code java.lang.invoke} opened to this module
   * only}
   */
  static Lookup trustedLookup(Instrumentation instrumentation) throws ReflectiveOperationException {
    instrumentation.redefineModule(
        Object.class.getModule(),
        Set.of(),
        Map.of(),
        Map.of("java.lang.invoke", Set.of(Platform.class.getModule())),
        Set.of(),
        Map.of());
    Field field = Lookup.class.getDeclaredField("IMPL_LOOKUP");
    field.setAccessible(true);
    return (Lookup) field.get(null);
  }

  static Lookup lookupIn(Class<?> type) {
    return Access.lookupIn(type);
  }

  /**
   * Transforms the classes again. That drops compiled code, which may hold the old value of a
   * {@code static final} field that HotSpot has folded, also where it was inlined.
   */
  static void retransform(Instrumentation instrumentation, Collection<Class<?>> readers) {
    Class<?>[] modifiable =
        readers.stream().filter(instrumentation::isModifiableClass).toArray(Class<?>[]::new);
    if (modifiable.length == 0) {
      return;
    }
    try {
      instrumentation.retransformClasses(modifiable);
    } catch (UnmodifiableClassException e) {
      throw new IllegalStateException("A class became unmodifiable: " + e.getMessage(), e);
    } catch (InternalError e) {
      retransformUsable(instrumentation, modifiable);
    }
  }

  /**
   * One class whose initializer has failed makes HotSpot refuse them all. No code of such a class
   * can run any more.
   */
  private static void retransformUsable(Instrumentation instrumentation, Class<?>[] types) {
    for (Class<?> type : types) {
      try {
        instrumentation.retransformClasses(type);
      } catch (InternalError e) {
        if (Access.initialized(type)) {
          throw e;
        }
      } catch (UnmodifiableClassException e) {
        throw new IllegalStateException("A class became unmodifiable: " + e.getMessage(), e);
      }
    }
  }
}
