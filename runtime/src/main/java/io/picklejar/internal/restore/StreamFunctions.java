package io.picklejar.internal.restore;

import io.picklejar.internal.closure.Capture;
import io.picklejar.internal.closure.Closure;
import io.picklejar.internal.closure.StreamObjects;
import io.picklejar.internal.jvm.StreamHandles;
import io.picklejar.internal.share.StreamParts;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The functions that were written to one stream. Not thread-safe, like the stream. */
public final class StreamFunctions {

  private final StreamParts parts = new StreamParts();
  private final StreamObjects objects;
  private final List<FunctionObjects> functions = new ArrayList<>();

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
    return new AddPicklejarAgentOrRuntimeToThisJvm(bytes, sent.parts(), own, companions);
  }

  /**
   * {@return what stands in the stream in place of an object that is no function, and that a
   * function before it has brought: a serializable object that becomes that one; null if the object
   * has to be written as it is}
   */
  public @Nullable Object reference(Object object) {
    StreamObjects.InFunction place = objects.placeOf(object);
    return place == null
        ? null
        : new ObjectOfFunction(functions.get(place.function()), place.index());
  }
}
