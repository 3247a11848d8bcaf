package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** Statics that can't travel do no harm when nothing reads them. */
// ships: UnserializableUnrelatedTarget.NAME
// not: UnserializableUnrelatedTarget.THREAD, UnserializableUnrelatedTarget.LOADER,
// UnserializableUnrelatedTarget.LOCK
public final class UnserializableUnrelatedTarget {
  private UnserializableUnrelatedTarget() {}

  static Thread THREAD;
  static ClassLoader LOADER;
  static Object LOCK;
  static String NAME;

  public static List<Supplier<?>> functions() {
    THREAD = Thread.currentThread();
    LOADER = UnserializableUnrelatedTarget.class.getClassLoader();
    LOCK = new java.util.concurrent.locks.ReentrantLock();
    NAME = "safe";
    return List.of(() -> NAME);
  }
}
