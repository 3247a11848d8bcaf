package io.picklejar.internal.heap;

import io.picklejar.internal.jvm.Access;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Mockito's inline mocks and spies. Such an object looks like any other of its class, and what it
 * answers lies in Mockito: made anew elsewhere it would run the real code, on fields that no
 * constructor has set.
 */
final class Mocks {

  /** What becomes of a mock. */
  static final Plan PLAN =
      new Plan.OfRefused(
          new RefusedKinds.Kind(
              "mock",
              "a mock's answers belong to Mockito in its JVM",
              "Make it on the worker, or use an object of a class that answers so by itself."));

  /** Mockito has the bootstrap loader find it once there are inline mocks. */
  private static final String DISPATCHER =
      "org.mockito.internal.creation.bytebuddy.inject.MockMethodDispatcher";

  /** Looks a class up in the bootstrap loader; an exception each time would take longer. */
  private static final @Nullable MethodHandle FIND = find();

  private static final Mocks NONE = new Mocks(null, Map.of());

  private final @Nullable Method isMock;
  private final Map<?, ?> dispatchers;

  private Mocks(@Nullable Method isMock, Map<?, ?> dispatchers) {
    this.isMock = isMock;
    this.dispatchers = dispatchers;
  }

  /** {@return null in a JDK of which no one knows whether there are mocks} */
  private static @Nullable MethodHandle find() {
    try {
      return Access.lookupIn(ClassLoader.class)
          .findStatic(
              ClassLoader.class,
              "findBootstrapClassOrNull",
              MethodType.methodType(Class.class, String.class));
    } catch (ReflectiveOperationException e) {
      return null;
    }
  }

  /** {@return those of this JVM} */
  static Mocks here() {
    MethodHandle find = FIND;
    try {
      Class<?> dispatcher = find == null ? null : (Class<?>) find.invokeExact(DISPATCHER);
      if (dispatcher == null) {
        return NONE;
      }
      Object all = Access.readStatic(dispatcher.getDeclaredField("DISPATCHERS"));
      return all instanceof Map<?, ?> map
          ? new Mocks(dispatcher.getMethod("isMock", Object.class), map)
          : NONE;
    } catch (Error | RuntimeException e) {
      throw e;
    } catch (Throwable e) {
      // A Mockito that keeps its mocks in another way.
      return NONE;
    }
  }

  boolean contain(Object value) {
    for (Object dispatcher : dispatchers.values()) {
      try {
        if (isMock != null && (boolean) isMock.invoke(dispatcher, value)) {
          return true;
        }
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("Mockito can't be asked whether this is a mock: " + e, e);
      }
    }
    return false;
  }
}
