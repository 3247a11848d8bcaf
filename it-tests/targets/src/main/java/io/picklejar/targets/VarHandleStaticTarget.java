package io.picklejar.targets;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.List;
import java.util.function.Supplier;

/** A VarHandle that the initializer has put into a static. */
public final class VarHandleStaticTarget {
  private VarHandleStaticTarget() {}

  static final class Slot {
    volatile int value = 3;
  }

  static final VarHandle VALUE = handle();

  private static VarHandle handle() {
    try {
      return MethodHandles.lookup().findVarHandle(Slot.class, "value", int.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  public static List<Supplier<?>> functions() {
    Slot slot = new Slot();
    slot.value = 8;
    return List.of(() -> (int) VALUE.getAndAdd(slot, 1) + slot.value);
  }
}
