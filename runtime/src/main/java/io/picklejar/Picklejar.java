package io.picklejar;

import io.picklejar.internal.closure.Capture;
import io.picklejar.internal.closure.Closure;
import io.picklejar.internal.restore.Envelopes;
import io.picklejar.internal.restore.Restorer;
import io.picklejar.internal.wire.ClosureCodec;
import io.picklejar.internal.wire.PackedClosure;
import io.picklejar.internal.wire.PartSource;
import org.jspecify.annotations.Nullable;

/**
 * Captures a function to bytes and restores it from bytes, for those who don't go through an
 * engine.
 *
 * <pre>{@code
 * byte[] bytes = Picklejar.capture(function);           // launcher, with the agent
 * Function<String, String> f = Picklejar.restore(bytes); // worker
 * }</pre>
 */
public final class Picklejar {

  private Picklejar() {}

  /**
   * {@return the function with the static values and classes that it can reach}
   *
   * @throws CaptureException when something that the function needs can't travel, or this JVM runs
   *     without the agent
   */
  public static byte[] capture(Object function) {
    return Envelopes.capture(function);
  }

  /**
   * {@return the function, after its statics have been set and the classes that this JVM lacks have
   * been defined}
   *
   * @param <T> type of the function, not checked
   * @param closure what {@link #capture} gave
   * @param loader where the function's classes are looked up
   * @throws RestoreException when the bytes are not such a closure or this JVM can't restore it;
   *     nothing has been defined or set
   */
  @SuppressWarnings({"unchecked", "NullAway"}) // T says whether the function may be null
  public static <T extends @Nullable Object> T restore(byte[] closure, ClassLoader loader) {
    return (T) Restorer.restore(closure, loader);
  }

  /**
   * {@return what a capture of the function takes along, and why} Captures it, and throws the bytes
   * away.
   *
   * @throws CaptureException as {@link #capture} does
   */
  public static ClosureContent explain(Object function) {
    return content(Capture.of(function));
  }

  /**
   * {@return what a capture of the function would take along with {@code globals=all}} The statics
   * of all user classes loaded so far, as far as they can travel: the figure to compare {@link
   * #explain} with.
   *
   * @throws CaptureException as {@link #capture} does
   */
  public static ClosureContent explainWithAllGlobals(Object function) {
    return content(Capture.withAllGlobals(function));
  }

  private static ClosureContent content(Closure closure) {
    byte[] bytes = ClosureCodec.write(closure);
    PackedClosure packed = ClosureCodec.read(bytes, Long.MAX_VALUE, PartSource.NONE);
    return ContentReader.read(closure, packed, bytes.length);
  }
}
