package io.picklejar.internal.restore;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One restore at a time defines classes, runs initializers and sets statics: initializers with
 * cycles between classes can't deadlock then, and a function never sees half of another's statics.
 *
 * <p>User code runs meanwhile, and may wait for a thread that restores another function, or for a
 * class that such a thread initializes. Whoever finds the lock's owner at a {@link Standstill} goes
 * on without the lock.
 */
final class RestoreLock {

  private static final long POLL_MILLIS = 50;
  private static final ReentrantLock LOCK = new ReentrantLock();
  private static final ThreadLocal<Integer> RESTORING = new ThreadLocal<>();
  private static volatile @Nullable Thread owner;

  private RestoreLock() {}

  /** {@return whether the current thread is within {@link #during}} */
  static boolean restoring() {
    return RESTORING.get() != null;
  }

  /** {@return what the action gives} */
  static <T> @Nullable T during(Supplier<@Nullable T> action) {
    boolean held = acquire();
    Integer depth = RESTORING.get();
    RESTORING.set(depth == null ? 1 : depth + 1);
    Thread before = owner;
    try {
      if (held) {
        owner = Thread.currentThread();
      }
      return action.get();
    } finally {
      if (depth == null) {
        RESTORING.remove();
      } else {
        RESTORING.set(depth);
      }
      if (held) {
        owner = before;
        LOCK.unlock();
      }
    }
  }

  /** {@return whether the lock is held now} */
  private static boolean acquire() {
    Standstill standstill = new Standstill();
    boolean interrupted = false;
    try {
      while (true) {
        try {
          if (LOCK.tryLock() || LOCK.tryLock(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
            return true;
          }
          if (standstill.lasts(owner)) {
            return false;
          }
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
