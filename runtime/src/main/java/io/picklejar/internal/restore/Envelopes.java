package io.picklejar.internal.restore;

import io.picklejar.CaptureException;
import io.picklejar.internal.closure.Capture;
import io.picklejar.internal.closure.Closure;
import io.picklejar.internal.closure.Launcher;
import io.picklejar.internal.share.Share;
import io.picklejar.internal.share.StreamParts;
import io.picklejar.internal.wire.ClosureCodec;
import io.picklejar.internal.wire.PartSink;
import io.picklejar.internal.wire.Seal;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes what stands in a stream in place of a function. */
public final class Envelopes {

  private Envelopes() {}

  /**
   * {@return a serializable object that becomes the function when it is read}
   *
   * @param stream what the stream that it goes into holds already
   * @throws io.picklejar.CaptureException when something that the function needs can't travel
   */
  public static Object of(Object function, StreamParts stream) {
    StreamParts.Sent sent = stream.next(share());
    byte[] closure = capture(function, sent);
    return new AddPicklejarAgentOrRuntimeToThisJvm(closure, sent.parts());
  }

  /**
   * {@return the closure of the function as bytes}
   *
   * @throws io.picklejar.CaptureException when something that the function needs can't travel
   */
  public static byte[] capture(Object function) {
    PartSink share = share();
    return capture(function, share == null ? PartSink.NONE : share);
  }

  private static byte[] capture(Object function, PartSink parts) {
    Closure closure = Capture.of(function);
    byte[] bytes = ClosureCodec.write(closure, parts);
    Launcher.captured(closure, bytes.length);
    CapturedHere.remember(bytes, function);
    byte[] key = key();
    return key == null ? bytes : Seal.sign(bytes, key);
  }

  private static byte @Nullable [] key() {
    return setting(() -> Policy.current().key());
  }

  private static @Nullable PartSink share() {
    return setting(Share::current);
  }

  private static <T> @Nullable T setting(Supplier<@Nullable T> setting) {
    try {
      return setting.get();
    } catch (IllegalArgumentException e) {
      throw new CaptureException(
          "Nothing is captured in this JVM until its system properties picklejar.* are right: "
              + e.getMessage()
              + ". See README.md#troubleshooting",
          e);
    }
  }

  /**
   * The loader in which engines read functions; a thread without one, such as a JVM's own, gets the
   * system's.
   */
  static ClassLoader contextLoader() {
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    return WrapperLoaders.unwrap(loader == null ? ClassLoader.getSystemClassLoader() : loader);
  }
}
