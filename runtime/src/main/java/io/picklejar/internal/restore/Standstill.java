package io.picklejar.internal.restore;

import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether a thread has stood still for so long that it may be waiting for this one. */
final class Standstill {

  /** Looks in a row, some 50 ms apart, at a thread that waits for others. */
  private static final int WAITING = 10;

  /** Looks in a row at one that may only be slow. */
  private static final int SLOW = 200;

  /** Native methods in which a thread waits for another to initialize a class; it seems to run. */
  private static final Set<String> INITIALIZING =
      Set.of("forName0", "ensureClassInitialized0", "shouldBeInitialized0");

  private @Nullable Thread thread;
  private StackTraceElement[] stack = {};
  private int looks;

  /** {@return whether the thread has stood still until now} Called again and again. */
  boolean lasts(@Nullable Thread owner) {
    StackTraceElement[] now = owner == null ? stack : owner.getStackTrace();
    if (owner == null || owner != thread || !Arrays.equals(now, stack)) {
      thread = owner;
      stack = now;
      looks = 0;
      return false;
    }
    looks++;
    return looks >= SLOW || looks >= WAITING && (waits(owner) || initializing());
  }

  private boolean waits(Thread owner) {
    String top = stack.length == 0 ? "" : stack[0].getMethodName();
    return switch (owner.getState()) {
      case WAITING, BLOCKED -> true;
      case TIMED_WAITING -> !top.startsWith("sleep");
      default -> INITIALIZING.contains(top);
    };
  }

  /** {@return whether this thread runs a static initializer, for which the other may wait} */
  private static boolean initializing() {
    return StackWalker.getInstance()
        .walk(frames -> frames.anyMatch(frame -> frame.getMethodName().equals("<clinit>")));
  }
}
