package io.picklejar.targets;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.List;
import java.util.function.Supplier;

/** Method handles found by constant names. */
// ships: MethodHandleLookupTarget.base, MethodHandleLookupTarget$Counter.start
public final class MethodHandleLookupTarget {
  private MethodHandleLookupTarget() {}

  static int base;

  static int plus(int x) {
    return base + x;
  }

  static final class Counter {
    static int start;
    private int value = start;

    Counter() {}

    int next() {
      return ++value;
    }
  }

  public static List<Supplier<?>> functions() {
    base = 90;
    Counter.start = 10;
    return List.of(
        () -> {
          try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            MethodHandle plus =
                lookup.findStatic(
                    MethodHandleLookupTarget.class,
                    "plus",
                    MethodType.methodType(int.class, int.class));
            MethodHandle make =
                lookup.findConstructor(Counter.class, MethodType.methodType(void.class));
            MethodHandle next =
                lookup.findVirtual(Counter.class, "next", MethodType.methodType(int.class));
            return (int) plus.invoke(1) + (int) next.invoke((Counter) make.invoke());
          } catch (Throwable e) {
            return e;
          }
        });
  }
}
