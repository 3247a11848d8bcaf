package io.picklejar.internal.restore;

import io.picklejar.internal.closure.Capture;
import io.picklejar.internal.closure.Closure;
import io.picklejar.internal.closure.StreamObjects;
import io.picklejar.internal.jvm.StreamHandles;
import io.picklejar.internal.share.StreamParts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The functions that were written to one stream. Not thread-safe, like the stream. */
public final class StreamFunctions {

  private final StreamParts parts = new StreamParts();
  private final StreamObjects objects;
  private final List<FunctionObjects> functions = new ArrayList<>();

  /** The arrays of the last envelope, which the stream is about to write and no function has. */
  private Set<Object> arrays = Set.of();

  /**
   * @param written what the stream has outside of functions too
   */
  public StreamFunctions(StreamHandles written) {
    this.objects = new StreamObjects(written);
  }

  /**
   * {@return what stands in the stream in place of the function: a serializable object that becomes
   * the function when it is read} What it shares with functions before it stays shared.
   *
   * @throws io.picklejar.CaptureException when something that the function needs can't travel
   */
  public Object envelope(Object function) {
    StreamParts.Sent sent = parts.next(Envelopes.share());
    Closure closure = Capture.of(function, objects);
    byte[] bytes = Envelopes.write(closure, function, sent, objects);
    FunctionObjects[] companions =
        closure.companions().functions().stream()
            .map(
                companion ->
                    companion.isPlain()
                        ? FunctionObjects.ofStream(closure.companions().plain())
                        : functions.get(companion.number()))
            .toArray(FunctionObjects[]::new);
    FunctionObjects own = new FunctionObjects(this);
    functions.add(own);
    byte @Nullable [] @Nullable [] parts = sent.parts();
    arrays = Collections.newSetFromMap(new IdentityHashMap<>());
    arrays.add(bytes);
    arrays.add(companions);
    if (parts != null) {
      arrays.add(parts);
      arrays.addAll(Arrays.asList(parts));
    }
    return new AddPicklejarAgentOrRuntimeToThisJvm(bytes, parts, own, companions);
  }

  /**
   * {@return what stands in the stream in place of an object that is no function, and that a
   * function before it has brought: a serializable object that becomes that one; null if the object
   * has to be written as it is}
   */
  public @Nullable Object reference(Object object) {
    if (arrays.contains(object)) {
      return null;
    }
    StreamObjects.InFunction place = objects.placeOf(object);
    return place == null
        ? null
        : new ObjectOfFunction(functions.get(place.function()), place.index());
  }
}
