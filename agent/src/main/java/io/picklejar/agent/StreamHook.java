package io.picklejar.agent;

import io.picklejar.internal.restore.Envelopes;
import java.util.IdentityHashMap;
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
  private final Map<Object, Map<Object, Object>> envelopes = new WeakHashMap<>();

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
    return functions.isFunction(written.getClass()) ? envelope(stream, written) : written;
  }

  private void forget(Object stream) {
    synchronized (envelopes) {
      envelopes.remove(stream);
    }
  }

  private Object envelope(Object stream, Object function) {
    Map<Object, Object> ofStream;
    synchronized (envelopes) {
      ofStream = envelopes.computeIfAbsent(stream, key -> new IdentityHashMap<>());
    }
    Object known = ofStream.get(function);
    if (known == null) {
      known = Envelopes.of(function);
      ofStream.put(function, known);
    }
    return known;
  }
}
