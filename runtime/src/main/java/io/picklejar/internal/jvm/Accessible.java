package io.picklejar.internal.jvm;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.InaccessibleObjectException;

/** Suppression of access checks, in packages that are not opened too when access is trusted. */
final class Accessible {

  private Accessible() {}

  static void force(AccessibleObject member) {
    try {
      member.setAccessible(true);
    } catch (InaccessibleObjectException e) {
      Lookup lookup = Access.granted();
      if (lookup == null) {
        throw e;
      }
      override(lookup, member);
    }
  }

  private static void override(Lookup lookup, AccessibleObject member) {
    try {
      MethodHandle setter =
          lookup.findVirtual(
              AccessibleObject.class,
              "setAccessible0",
              MethodType.methodType(boolean.class, boolean.class));
      boolean set = (boolean) setter.invokeExact(member, true);
      assert set;
    } catch (Throwable e) {
      throw new IllegalStateException("this JDK's AccessibleObject differs", e);
    }
  }
}
