package io.picklejar.internal.restore;

import io.picklejar.internal.closure.Capture;
import io.picklejar.internal.closure.Closure;
import io.picklejar.internal.closure.StreamObjects;
import io.picklejar.internal.share.StreamParts;
import java.util.ArrayList;
import java.util.List;

/** The functions that were written to one stream. Not thread-safe, like the stream. */
public final class StreamFunctions {

  private final StreamParts parts = new StreamParts();
  private final StreamObjects objects = new StreamObjects();
  private final List<FunctionObjects> functions = new ArrayList<>();

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
            .map(companion -> functions.get(companion.number()))
            .toArray(FunctionObjects[]::new);
    FunctionObjects own = new FunctionObjects(this);
    functions.add(own);
    return new AddPicklejarAgentOrRuntimeToThisJvm(bytes, sent.parts(), own, companions);
  }
}
