package io.picklejar.internal.restore;

import io.picklejar.RestoreException;
import io.picklejar.internal.closure.UnshippedStatics;
import io.picklejar.internal.jvm.Access;
import io.picklejar.internal.jvm.StaticSlot;
import java.lang.invoke.CallSite;
import java.lang.invoke.ConstantCallSite;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The static initializer of a class that was defined without running it, since all that the first
 * function reads was shipped. It runs when another function needs what only the initializer makes;
 * statics that were restored before then keep their values.
 */
public final class LateInitializer {

  /** Name of the method that the initializer's code is moved to. */
  public static final String METHOD = "$picklejar$initializer";

  private static final ClassValue<LateInitializer> OF =
      new ClassValue<>() {
        @Override
        protected LateInitializer computeValue(Class<?> type) {
          return new LateInitializer();
        }
      };

  /** Whether the initializer has not run. */
  private volatile boolean pending;

  /** Whether there is code to run: without the agent there is none. */
  private volatile boolean moved;

  private boolean running;

  /** The statics that were restored, by name, with their descriptors. */
  private final Map<String, String> restored = new ConcurrentHashMap<>();

  private LateInitializer() {}

  static LateInitializer of(Class<?> type) {
    return OF.get(type);
  }

  /** {@return whether the class was defined with its initializer in {@link #METHOD}} */
  public static boolean isMoved(Class<?> type) {
    return of(type).moved;
  }

  /** The class was defined without running its initializer. */
  void skipped(boolean moved) {
    this.pending = true;
    this.moved = moved;
  }

  boolean isPending() {
    return pending;
  }

  void restored(String field, String descriptor) {
    restored.put(field, descriptor);
  }

  /** Runs the initializer, unless this thread does already (JVMS §5.5). */
  synchronized void run(Class<?> type) {
    if (!pending || running) {
      return;
    }
    running = true;
    try {
      runNow(type);
    } finally {
      running = false;
    }
  }

  private void runNow(Class<?> type) {
    if (!moved) {
      throw new RestoreException(
          "This function needs the static initializer of "
              + type.getName()
              + ", which was restored without running it, for a function that came before. Add the"
              + " agent to the worker: it can run the initializer later."
              + " See README.md#troubleshooting");
    }
    List<Runnable> putBack = putBack(type);
    try {
      Access.lookupIn(type)
          .findStatic(type, METHOD, MethodType.methodType(void.class))
          .invokeExact();
      pending = false;
      UnshippedStatics.initialized(type);
    } catch (Throwable e) {
      throw Initializers.failure(type, FailedInitializers.rootCause(e).toString(), e);
    } finally {
      putBack.forEach(Runnable::run);
    }
  }

  /** What the initializer's own code doesn't touch may still be set by methods that it calls. */
  private List<Runnable> putBack(Class<?> type) {
    List<Runnable> putBack = new ArrayList<>();
    restored.forEach(
        (name, descriptor) -> {
          StaticSlot slot = slot(type, name, descriptor);
          Object before = slot.read();
          putBack.add(
              () -> {
                Object now = slot.read();
                if (now != before && !(descriptor.length() == 1 && Objects.equals(now, before))) {
                  slot.write(before);
                }
              });
        });
    return putBack;
  }

  private static StaticSlot slot(Class<?> type, String name, String descriptor) {
    try {
      return StaticSlot.of(type, name, descriptor);
    } catch (NoSuchFieldException | LinkageError e) {
      throw new IllegalStateException(type.getName() + " has lost its field " + name, e);
    }
  }

  /**
   * {@return the call site for a static of its own that a moved initializer uses}
   *
   * @param lookup lookup of the class
   * @param site name of the field, and the method type of the reading or writing
   */
  public static Object link(Object lookup, Object site) {
    Object[] parts = (Object[]) site;
    return link((Lookup) lookup, (String) parts[0], (MethodType) parts[1]);
  }

  private static CallSite link(Lookup lookup, String name, MethodType type) {
    boolean write = type.parameterCount() == 1;
    Class<?> fieldType = write ? type.parameterType(0) : type.returnType();
    Class<?> owner = SecondRun.original(lookup.lookupClass());
    LateField field = of(owner).field(owner, name, fieldType);
    return new ConstantCallSite((write ? field.writer() : field.reader()).asType(type));
  }

  private final Map<String, LateField> fields = new ConcurrentHashMap<>();

  private LateField field(Class<?> owner, String name, Class<?> type) {
    return fields.computeIfAbsent(
        name,
        key ->
            new LateField(
                slot(owner, name, type.descriptorString()), restored.containsKey(name), type));
  }

  /**
   * A static as the initializer sees it: the field itself, or one of its own beside a restored one.
   */
  private static final class LateField {
    private static final MethodHandle READ;
    private static final MethodHandle WRITE;

    static {
      try {
        Lookup own = MethodHandles.lookup();
        READ = own.findVirtual(LateField.class, "read", MethodType.methodType(Object.class));
        WRITE =
            own.findVirtual(
                LateField.class, "write", MethodType.methodType(void.class, Object.class));
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }

    private final StaticSlot slot;
    private final boolean restored;
    private @Nullable Object value;

    LateField(StaticSlot slot, boolean restored, Class<?> type) {
      this.slot = slot;
      this.restored = restored;
      this.value = type.isPrimitive() ? java.lang.reflect.Array.get(newArray(type), 0) : null;
    }

    private static Object newArray(Class<?> type) {
      return java.lang.reflect.Array.newInstance(type, 1);
    }

    MethodHandle reader() {
      return READ.bindTo(this);
    }

    MethodHandle writer() {
      return WRITE.bindTo(this);
    }

    @Nullable Object read() {
      return restored ? value : slot.read();
    }

    void write(@Nullable Object newValue) {
      if (restored) {
        value = newValue;
      } else {
        slot.write(newValue);
      }
    }
  }
}
