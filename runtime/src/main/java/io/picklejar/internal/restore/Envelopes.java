package io.picklejar.internal.restore;

import io.picklejar.CaptureException;
import io.picklejar.internal.closure.Capture;
import io.picklejar.internal.closure.Closure;
import io.picklejar.internal.closure.Launcher;
import io.picklejar.internal.closure.StreamObjects;
import io.picklejar.internal.share.Share;
import io.picklejar.internal.wire.ClosureCodec;
import io.picklejar.internal.wire.EncodedClosure;
import io.picklejar.internal.wire.PartSink;
import io.picklejar.internal.wire.Seal;
import io.picklejar.internal.wire.SealKey;
import io.picklejar.internal.wire.TooLargeException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Functions to bytes. */
public final class Envelopes {

  private Envelopes() {}

  /**
   * {@return the closure of the function as bytes}
   *
   * @throws io.picklejar.CaptureException when something that the function needs can't travel
   */
  public static byte[] capture(Object function) {
    PartSink share = share();
    return write(
        Capture.of(function), function, share == null ? PartSink.NONE : share, new StreamObjects());
  }

  /**
   * {@return the closure as bytes, signed if there is a key}
   *
   * @param parts may take large parts
   * @param stream is told of the function
   */
  static byte[] write(Closure closure, Object function, PartSink parts, StreamObjects stream) {
    EncodedClosure encoded = encoded(closure, parts);
    byte[] bytes = encoded.bytes();
    Launcher.captured(closure, bytes.length + parts.sent(), encoded.parts());
    CapturedHere.remember(bytes, function, SharedObjects.of(encoded.shared(), closure.objects()));
    Capture.written(closure);
    stream.add(closure, encoded::indexInFunction, Seal.digest(bytes).hex());
    SealKey key = key();
    return key == null || !key.signs() ? bytes : Seal.sign(bytes, key);
  }

  private static EncodedClosure encoded(Closure closure, PartSink parts) {
    try {
      return ClosureCodec.encode(closure, parts);
    } catch (TooLargeException e) {
      throw new CaptureException(
          "This function can't be shipped, it is too large: "
              + e.getMessage()
              + ". Have it read less, or read the data on the worker. See"
              + " README.md#what-cannot-travel",
          e);
    }
  }

  private static @Nullable SealKey key() {
    return setting(() -> Policy.current().key());
  }

  /** {@return what takes parts in place of the closures, or null for nothing} */
  static @Nullable PartSink share() {
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
