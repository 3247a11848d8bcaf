package io.picklejar.targets;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** Locks, latches, semaphores and completed futures. */
// ships: SynchronizersTarget.LOCK, SynchronizersTarget.LATCH, SynchronizersTarget.SEMAPHORE,
// SynchronizersTarget.DONE
public final class SynchronizersTarget {
  private SynchronizersTarget() {}

  static java.util.concurrent.locks.ReentrantLock LOCK;
  static java.util.concurrent.CountDownLatch LATCH;
  static java.util.concurrent.Semaphore SEMAPHORE;
  static CompletableFuture<String> DONE;

  public static List<Supplier<?>> functions() {
    LOCK = new java.util.concurrent.locks.ReentrantLock(true);
    LATCH = new java.util.concurrent.CountDownLatch(2);
    SEMAPHORE = new java.util.concurrent.Semaphore(3);
    DONE = CompletableFuture.completedFuture("done");
    return List.of(
        () -> {
          LOCK.lock();
          try {
            LATCH.countDown();
            return LATCH.getCount()
                + " "
                + SEMAPHORE.tryAcquire(2)
                + SEMAPHORE.availablePermits()
                + LOCK.isFair();
          } finally {
            LOCK.unlock();
          }
        },
        () -> DONE.join());
  }
}
