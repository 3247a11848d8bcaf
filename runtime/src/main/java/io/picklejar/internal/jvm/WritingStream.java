package io.picklejar.internal.jvm;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;

/** What an {@link ObjectOutputStream} is doing. Needs trusted access. */
public final class WritingStream {

  private static final MethodHandle DEPTH;
  private static final MethodHandle ABORT;

  static {
    try {
      Lookup lookup = Access.lookupIn(ObjectOutputStream.class);
      DEPTH = lookup.findGetter(ObjectOutputStream.class, "depth", int.class);
      ABORT =
          lookup.findVirtual(
              ObjectOutputStream.class,
              "writeFatalException",
              MethodType.methodType(void.class, IOException.class));
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private WritingStream() {}

  /** {@return how many objects the stream has begun to write} */
  public static int depth(ObjectOutputStream stream) {
    try {
      return (int) DEPTH.invokeExact(stream);
    } catch (Throwable e) {
      throw new IllegalStateException("An ObjectOutputStream can't be asked its depth", e);
    }
  }

  /**
   * Ends what the stream has begun to write with the reason, as it does for its own. Readers keep
   * the numbers of the reason's objects, which the stream gives anew, unless they are told.
   */
  public static void abort(ObjectOutputStream stream, IOException reason) {
    try {
      ABORT.invokeExact(stream, reason);
      stream.reset();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException("An ObjectOutputStream can't be told of an error", e);
    }
  }
}
