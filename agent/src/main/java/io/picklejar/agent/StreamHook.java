package io.picklejar.agent;

import io.picklejar.internal.restore.Envelopes;
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
  private final Map<Object, Map<Identity, WeakReference<Object>>> envelopes = new WeakHashMap<>();

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
   * @param written the object; null says that the stream was reset and has forgotten what it wrote
   */
  @Override
  public @Nullable Object apply(Object stream, @Nullable Object written) {
    if (written == null) {
      forget(stream);
      return null;
    }
    boolean shipped =
        written instanceof Class<?> named
            ? functions.isShippedClass(named)
            : functions.isFunction(written.getClass());
    return shipped ? envelope(stream, written) : written;
  }

  private void forget(Object stream) {
    synchronized (envelopes) {
      envelopes.remove(stream);
    }
  }

  private Object envelope(Object stream, Object function) {
    Map<Identity, WeakReference<Object>> ofStream;
    synchronized (envelopes) {
      ofStream = envelopes.computeIfAbsent(stream, key -> new HashMap<>());
    }
    Identity key = new Identity(function);
    WeakReference<Object> reference = ofStream.get(key);
    Object known = reference == null ? null : reference.get();
    if (known == null) {
      known = Envelopes.of(function);
      ofStream.put(key, new WeakReference<>(known));
    }
    return known;
  }
}
