package io.picklejar.targets;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.List;
import java.util.concurrent.Callable;

/** Fields, methods and method handles of statics, held by statics. */
// ships: ReflectiveObjectsOfStaticsTarget$Held.value, ReflectiveObjectsOfStaticsTarget$Called.state
// ships: ReflectiveObjectsOfStaticsTarget$Handled.state
public final class ReflectiveObjectsOfStaticsTarget {
  private ReflectiveObjectsOfStaticsTarget() {}

  static Field field;
  static Method method;
  static MethodHandle handle;

  static final class Held {
    static String value = "initial";
  }

  static final class Called {
    static String state = "initial";

    static String call() {
      return "called " + state;
    }
  }

  static final class Handled {
    static String state = "initial";

    static String call() {
      return "handled " + state;
    }
  }

  public static List<Callable<?>> functions() throws ReflectiveOperationException {
    Held.value = "set";
    Called.state = "set";
    Handled.state = "set";
    field = Held.class.getDeclaredField("value");
    method = Called.class.getDeclaredMethod("call");
    handle =
        MethodHandles.lookup()
            .findStatic(Handled.class, "call", MethodType.methodType(String.class));
    return List.of(
        () -> field.get(null),
        () -> method.invoke(null),
        () -> {
          try {
            return (String) handle.invokeExact();
          } catch (Throwable e) {
            throw new IllegalStateException(e);
          }
        });
  }
}
