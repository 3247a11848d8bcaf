package io.picklejar.agent;

import io.picklejar.CaptureException;
import io.picklejar.internal.jvm.WritingStream;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.util.Map;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Objects that a stream has begun to write when a function inside of them could not be captured.
 * The stream ends them with the reason, as it does for its own exceptions: a reader would take what
 * is written next for the rest of them.
 */
final class BrokenWrites {

  private final Map<ObjectOutputStream, CaptureException> failures = new WeakHashMap<>();

  /** A function could not be captured. Alone in its stream it has left nothing there. */
  void failed(ObjectOutputStream stream, CaptureException reason) {
    if (WritingStream.depth(stream) > 0) {
      synchronized (failures) {
        failures.put(stream, reason);
      }
    }
  }

  /** An exception ends the writing of an object. */
  void abort(ObjectOutputStream stream, RuntimeException thrown) {
    if (WritingStream.depth(stream) > 0) {
      return;
    }
    CaptureException reason;
    synchronized (failures) {
      reason = failures.remove(stream);
    }
    if (reason != null && comesOf(thrown, reason)) {
      WritingStream.abort(stream, new NotSerializableException(reason.getMessage()));
    }
  }

  private static boolean comesOf(Throwable thrown, CaptureException reason) {
    for (@Nullable Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause == reason) {
        return true;
      }
    }
    return false;
  }
}
