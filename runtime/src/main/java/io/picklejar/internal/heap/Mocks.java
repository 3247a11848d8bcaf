package io.picklejar.internal.heap;

import io.picklejar.internal.jvm.Access;
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

  private static final Mocks NONE = new Mocks(null, Map.of());

  private final @Nullable Method isMock;
  private final Map<?, ?> dispatchers;

  private Mocks(@Nullable Method isMock, Map<?, ?> dispatchers) {
    this.isMock = isMock;
    this.dispatchers = dispatchers;
  }

  /** {@return those of this JVM} */
  static Mocks here() {
    try {
      Class<?> dispatcher = Class.forName(DISPATCHER, false, null);
      Object all = Access.readStatic(dispatcher.getDeclaredField("DISPATCHERS"));
      return all instanceof Map<?, ?> map
          ? new Mocks(dispatcher.getMethod("isMock", Object.class), map)
          : NONE;
    } catch (ReflectiveOperationException e) {
      // No Mockito here, or one that keeps its mocks in another way.
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
