package io.picklejar.agent;

import io.picklejar.CaptureException;
import io.picklejar.internal.jvm.StreamHandles;
import io.picklejar.internal.restore.StreamFunctions;
import java.io.ObjectOutputStream;
import java.lang.ref.WeakReference;
import java.util.HashMap;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Called for each object that an {@link java.io.ObjectOutputStream} is about to write: a function
 * is written as an envelope, everything else as it is.
 *
 * <p>One function object is one envelope per stream, so that references to it stay references to
 * one object.
 */
final class StreamHook implements BiFunction<Object, @Nullable Object, @Nullable Object> {

  private final FunctionTypes functions;
  private final Map<Object, Written> streams = new WeakHashMap<>();
  private final BrokenWrites broken = new BrokenWrites();

  /** Whether there is anything to look up: most streams have no functions. */
  private volatile boolean anyFunctions;

  /** What was written to one stream. */
  private static final class Written {
    final Map<Identity, WeakReference<Object>> envelopes = new HashMap<>();

    /** Weak, like the envelopes, which hold it. */
    WeakReference<StreamFunctions> functions = new WeakReference<>(null);

    boolean engine;

    StreamFunctions functions(ObjectOutputStream stream) {
      StreamFunctions known = functions.get();
      if (known == null) {
        known = new StreamFunctions(StreamHandles.of(stream));
        functions = new WeakReference<>(known);
      }
      return known;
    }

    Object envelope(ObjectOutputStream stream, Object function) {
      Identity key = new Identity(function);
      Object known = known(key);
      if (known == null) {
        known = functions(stream).envelope(function);
        envelopes.put(key, new WeakReference<>(known));
      }
      return known;
    }

    private @Nullable Object known(Identity key) {
      WeakReference<Object> reference = envelopes.get(key);
      return reference == null ? null : reference.get();
    }

    /** {@return a reference to the object of a function, or the object itself} */
    Object orReference(Object written) {
      StreamFunctions brought = functions.get();
      if (brought == null) {
        return written;
      }
      Identity key = new Identity(written);
      Object known = known(key);
      if (known == null) {
        known = brought.reference(written);
        if (known != null) {
          envelopes.put(key, new WeakReference<>(known));
        }
      }
      return known == null ? written : known;
    }
  }

  /**
   * A function object. Weak, and so is its envelope, which the stream itself holds as long as it
   * may refer to it: a stream that is gone would pin the function's loader until the next one is
   * written.
   */
  private static final class Identity extends WeakReference<Object> {
    private final int hash;

    Identity(Object function) {
      super(function);
      this.hash = System.identityHashCode(function);
    }

    @Override
    public int hashCode() {
      return hash;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      Object function = get();
      return this == other
          || function != null && other instanceof Identity that && function == that.get();
    }
  }

  StreamHook(FunctionTypes functions) {
    this.functions = functions;
  }

  /**
   * {@return what to write}
   *
   * @param written the object, or what is to be written in its place; the stream itself says that
   *     it was reset and has forgotten what it wrote
   */
  @Override
  public @Nullable Object apply(Object stream, @Nullable Object written) {
    if (written == null) {
      return null;
    }
    if (written == stream) {
      forget(stream);
      return written;
    }
    Class<?> type = written.getClass();
    if (functions.isEngine(type)) {
      of(stream).engine = true;
      return written;
    }
    return isShipped(stream, written, type)
        ? envelope((ObjectOutputStream) stream, written)
        : functions.mayShare(type) ? shared(stream, written) : written;
  }

  private Object envelope(ObjectOutputStream stream, Object function) {
    try {
      return of(stream).envelope(stream, function);
    } catch (CaptureException e) {
      broken.failed(stream, e);
      throw e;
    }
  }

  /** Called with an exception that ends the writing of an object; {@return null} */
  @Nullable Object aborted(Object stream, Object thrown) {
    broken.abort((ObjectOutputStream) stream, (RuntimeException) thrown);
    return null;
  }

  /** An object that a function before it has brought, and nothing else yet, is that one. */
  private Object shared(Object stream, Object written) {
    if (!anyFunctions) {
      return written;
    }
    Written known;
    synchronized (streams) {
      known = streams.get(stream);
      anyFunctions = !streams.isEmpty();
    }
    return known == null ? written : known.orReference(written);
  }

  /**
   * A class object is shipped only after an object of an engine in the same stream: coders and type
   * descriptors hold classes that workers need, other programs' streams are left as they are.
   */
  private boolean isShipped(Object stream, Object written, Class<?> type) {
    return type == Class.class
        ? functions.isShippedClass((Class<?>) written) && of(stream).engine
        : functions.isFunction(type);
  }

  private void forget(Object stream) {
    synchronized (streams) {
      streams.remove(stream);
    }
  }

  private Written of(Object stream) {
    synchronized (streams) {
      anyFunctions = true;
      return streams.computeIfAbsent(stream, key -> new Written());
    }
  }
}
