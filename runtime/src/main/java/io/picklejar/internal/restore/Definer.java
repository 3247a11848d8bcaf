package io.picklejar.internal.restore;

import io.picklejar.RestoreException;
import io.picklejar.internal.closure.ClassFiles;
import io.picklejar.internal.closure.Launcher;
import io.picklejar.internal.jvm.Access;
import io.picklejar.internal.wire.PackedClosure.PackedClass;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.security.ProtectionDomain;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Defines shipped classes. With the agent into the loader itself, so that whoever looks a class up
 * by name gets the same one; without it into a loader of ours below it.
 */
final class Definer {

  private static final MethodType DEFINE_CLASS =
      MethodType.methodType(
          Class.class, String.class, byte[].class, int.class, int.class, ProtectionDomain.class);

  private Definer() {}

  /** {@return the loader that gets the classes} */
  static ClassLoader place(ClassLoader loader, List<PackedClass> absent) {
    return absent.isEmpty() || Access.trusted() ? loader : ChildLoader.below(loader);
  }

  static Class<?> define(ClassLoader loader, PackedClass shipped) {
    try {
      return define(loader, shipped, prepare(loader, shipped));
    } catch (LinkageError e) {
      throw new RestoreException(
          "The shipped class "
              + shipped.name()
              + " can't be defined on the worker: "
              + e
              + ". See README.md#troubleshooting",
          e);
    }
  }

  private static Class<?> define(ClassLoader loader, PackedClass shipped, Defined defined) {
    Class<?> type =
        loader instanceof ChildLoader own
            ? own.define(shipped, defined.bytes())
            : defineInto(loader, shipped.name(), defined.bytes());
    defined.remember(type);
    return type;
  }

  /**
   * What a shipped class is defined from.
   *
   * @param skipped whether the static initializer does nothing
   * @param moved whether its code can be run later
   */
  record Defined(byte[] bytes, boolean skipped, boolean moved) {

    void remember(Class<?> type) {
      if (skipped) {
        LateInitializer.of(type).skipped(moved);
        AssertionStatus.set(type);
      }
    }
  }

  /** {@return the class file with the initializer that the closure wants} */
  static Defined prepare(ClassLoader loader, PackedClass shipped) {
    ClassFiles agent = Launcher.installed();
    if (agent != null) {
      agent.shipped(loader, shipped.name(), shipped.bytes());
    }
    AbsentClasses.brought(loader, shipped.name());
    byte[] original = shipped.bytes();
    if (shipped.runInitializer()) {
      return new Defined(original, false, false);
    }
    byte[] moved = LiveClasses.moveInitializer(original, LateInitializer.METHOD);
    if (moved != null) {
      return new Defined(moved, true, true);
    }
    byte[] skipped = SkippedInitializer.of(original);
    return new Defined(skipped, skipped != original, false);
  }

  private static Class<?> defineInto(ClassLoader loader, String name, byte[] bytes) {
    try {
      MethodHandle define =
          Access.lookupIn(ClassLoader.class)
              .findVirtual(ClassLoader.class, "defineClass", DEFINE_CLASS);
      return (Class<?>)
          define.invoke(loader, name, bytes, 0, bytes.length, (ProtectionDomain) null);
    } catch (Error | RuntimeException e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException("ClassLoader.defineClass can't be called: " + e, e);
    }
  }

  /** {@return the class file that a class of a loader of ours was shipped as, or null} */
  static byte @Nullable [] original(Class<?> type) {
    return type.getClassLoader() instanceof ChildLoader own ? own.original(type.getName()) : null;
  }
}
