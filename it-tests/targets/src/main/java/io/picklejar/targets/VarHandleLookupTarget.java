package io.picklejar.targets;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.List;
import java.util.function.Supplier;

/** A VarHandle on a static, found by its constant name. */
// ships: VarHandleLookupTarget.counter
public final class VarHandleLookupTarget {
  private VarHandleLookupTarget() {}

  static int counter;

  public static List<Supplier<?>> functions() {
    counter = 30;
    return List.of(
        () -> {
          try {
            VarHandle handle =
                MethodHandles.lookup()
                    .findStaticVarHandle(VarHandleLookupTarget.class, "counter", int.class);
            return (int) handle.getAndAdd(5) + (int) handle.get();
          } catch (ReflectiveOperationException e) {
            return e;
          }
        });
  }
}
