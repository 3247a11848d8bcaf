package io.picklejar.internal.restore;

import io.picklejar.NotShippedError;
import io.picklejar.internal.closure.UnshippedStatics;
import io.picklejar.internal.jvm.StaticSlot;
import io.picklejar.internal.wire.PackedClosure.PackedClass;
import java.lang.invoke.CallSite;
import java.lang.invoke.ConstantCallSite;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.lang.invoke.MutableCallSite;
import java.lang.reflect.Field;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells code that comes to a static which was not shipped with its class, instead of letting it
 * read null or zero. No path of the analysis leads there, so the code has found the static, or was
 * itself found, by a name put together at run time.
 *
 * <p>The agent has rewritten code call {@link #guard}, and the platform's reflection {@link #read}.
 */
public final class Misses {

  private static final MethodType NOTHING = MethodType.methodType(void.class);
  private static final MethodHandle CHECK;

  static {
    try {
      CHECK = MethodHandles.lookup().findVirtual(Site.class, "check", NOTHING);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private Misses() {}

  /** Notes what the classes, which the loader is about to define, are shipped without. */
  static void expect(ClassLoader loader, List<PackedClass> classes) {
    classes.stream()
        .filter(shipped -> !shipped.runInitializer())
        .forEach(shipped -> UnshippedStatics.add(loader, shipped.name(), shipped.unshipped()));
    LiveClasses.guardReads(loader, classes.stream().map(PackedClass::bytes).toList());
  }

  /**
   * Called before a static is read by reflection.
   *
   * @param found the {@link Field}, or the class that a static is looked up in
   * @param named array of name and type of the static, for a class
   * @return null
   * @throws NotShippedError if the static was not shipped
   */
  public static @Nullable Object read(Object found, @Nullable Object named) {
    if (StaticSlot.isLooking()) {
      return null;
    }
    if (found instanceof Field field) {
      read(field.getDeclaringClass(), field.getName(), field.getType());
    } else if (found instanceof Class<?> type && named instanceof Object[] parts) {
      String name = (String) parts[0];
      Class<?> owner = Declared.in(type, name);
      if (owner != null) {
        read(owner, name, (Class<?>) parts[1]);
      }
    }
    return null;
  }

  private static void read(Class<?> owner, String name, Class<?> type) {
    if (isMissing(owner, name, type.descriptorString()) && !RestoreLock.restoring()) {
      throw error(owner, name, KeepEntry.field(owner.getName(), name));
    }
  }

  private static boolean isMissing(Class<?> owner, String name, String descriptor) {
    return UnshippedStatics.isMissing(owner, name, descriptor);
  }

  private static NotShippedError error(Class<?> owner, String name, String entry) {
    return new NotShippedError(
        "The static field "
            + owner.getName()
            + "."
            + name
            + " was not shipped with its class: no code path that can be seen leads from a function"
            + " to this reading of it. Add to the reflection list of the launcher's keep file"
            + " (keep=<file>): "
            + entry
            + ". See README.md#options");
  }

  /**
   * {@return the call site that stands before a reading of a static}
   *
   * @param lookup lookup of the class that reads
   * @param site name of the static, a method type, the class that the code names, the static's
   *     descriptor, name and descriptor of the method that reads
   */
  public static Object guard(Object lookup, Object site) {
    Object[] parts = (Object[]) site;
    Class<?> owner = Declared.in((Class<?>) parts[2], (String) parts[0]);
    if (owner == null) {
      return new ConstantCallSite(MethodHandles.empty(NOTHING));
    }
    Class<?> reader = ((Lookup) lookup).lookupClass();
    String name = (String) parts[0];
    String method = (String) parts[4];
    String entry =
        method.equals("<clinit>")
            ? KeepEntry.field(owner.getName(), name)
            : KeepEntry.method(reader.getName(), method, (String) parts[5]);
    return new Site(owner, name, (String) parts[3], entry).link();
  }

  /** Checks until the static is there, and is no code from then on. */
  private static final class Site {
    private final MutableCallSite site = new MutableCallSite(NOTHING);
    private final Class<?> owner;
    private final String name;
    private final String descriptor;
    private final String entry;

    Site(Class<?> owner, String name, String descriptor, String entry) {
      this.owner = owner;
      this.name = name;
      this.descriptor = descriptor;
      this.entry = entry;
    }

    CallSite link() {
      site.setTarget(CHECK.bindTo(this));
      return site;
    }

    void check() {
      if (isMissing(owner, name, descriptor)) {
        if (!RestoreLock.restoring()) {
          throw error(owner, name, entry);
        }
      } else {
        site.setTarget(MethodHandles.empty(NOTHING));
      }
    }
  }
}
