package io.picklejar.internal.jvm;

import java.io.ObjectOutputStream;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.lang.ref.WeakReference;
import org.jspecify.annotations.Nullable;

/**
 * The objects that a stream has written and would refer back to. The stream itself knows them; this
 * asks it, and doesn't keep it alive.
 */
public final class StreamHandles {

  private final WeakReference<ObjectOutputStream> stream;

  private StreamHandles(ObjectOutputStream stream) {
    this.stream = new WeakReference<>(stream);
  }

  /** {@return those of a stream} */
  public static StreamHandles of(ObjectOutputStream stream) {
    return new StreamHandles(stream);
  }

  /** {@return whether there are any} */
  public boolean any() {
    Object table = table();
    try {
      return table != null && (int) Members.SIZE.invokeExact(table) > 0;
    } catch (Throwable e) {
      throw failed(e);
    }
  }

  /** {@return whether the object is one of them} */
  public boolean contains(Object object) {
    Object table = table();
    try {
      return table != null && (int) Members.LOOKUP.invokeExact(table, object) >= 0;
    } catch (Throwable e) {
      throw failed(e);
    }
  }

  /** A stream that leaves writing to a subclass of its own has none. */
  private @Nullable Object table() {
    ObjectOutputStream open = stream.get();
    try {
      return open == null ? null : (Object) Members.HANDLES.invokeExact(open);
    } catch (Throwable e) {
      throw failed(e);
    }
  }

  private static IllegalStateException failed(Throwable e) {
    return new IllegalStateException("An ObjectOutputStream can't be asked what it has written", e);
  }

  private static final class Members {
    static final MethodHandle HANDLES;
    static final MethodHandle LOOKUP;
    static final MethodHandle SIZE;

    static {
      try {
        Class<?> table = Class.forName("java.io.ObjectOutputStream$HandleTable");
        Lookup lookup = Access.lookupIn(table);
        HANDLES =
            Access.lookupIn(ObjectOutputStream.class)
                .findGetter(ObjectOutputStream.class, "handles", table)
                .asType(MethodType.methodType(Object.class, ObjectOutputStream.class));
        LOOKUP =
            lookup
                .findVirtual(table, "lookup", MethodType.methodType(int.class, Object.class))
                .asType(MethodType.methodType(int.class, Object.class, Object.class));
        SIZE =
            lookup
                .findVirtual(table, "size", MethodType.methodType(int.class))
                .asType(MethodType.methodType(int.class, Object.class));
      } catch (ReflectiveOperationException e) {
        throw new ExceptionInInitializerError(e);
      }
    }
  }
}
