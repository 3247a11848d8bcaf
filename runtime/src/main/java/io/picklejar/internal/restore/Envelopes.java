package io.picklejar.internal.restore;

import io.picklejar.CaptureException;
import io.picklejar.internal.closure.Capture;
import io.picklejar.internal.closure.Closure;
import io.picklejar.internal.closure.Launcher;
import io.picklejar.internal.wire.ClosureCodec;
import io.picklejar.internal.wire.Seal;
import org.jspecify.annotations.Nullable;

/** Makes what stands in a stream in place of a function. */
public final class Envelopes {

  private Envelopes() {}

  /**
   * {@return a serializable object that becomes the function when it is read}
   *
   * @throws io.picklejar.CaptureException when something that the function needs can't travel
   */
  public static Object of(Object function) {
    return new AddPicklejarAgentOrRuntimeToThisJvm(capture(function));
  }

  /**
   * {@return the closure of the function as bytes}
   *
   * @throws io.picklejar.CaptureException when something that the function needs can't travel
   */
  public static byte[] capture(Object function) {
    Closure closure = Capture.of(function);
    SharedObjects shared = new SharedObjects();
    byte[] bytes = ClosureCodec.write(closure, shared::add);
    Launcher.captured(closure, bytes.length);
    CapturedHere.remember(bytes, function, shared.bind(closure.live()));
    byte[] key = key();
    return key == null ? bytes : Seal.sign(bytes, key);
  }

  private static byte @Nullable [] key() {
    try {
      return Policy.current().key();
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
