package io.picklejar.targets;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** A thread and an executor that the function itself starts. */
// ships: ThreadInFunctionTarget.value
public final class ThreadInFunctionTarget {
  private ThreadInFunctionTarget() {}

  static int value;

  static final class Worker extends Thread {
    int result;

    @Override
    public void run() {
      result = value * 2;
    }
  }

  public static List<Supplier<?>> functions() {
    value = 21;
    return List.of(
        () -> {
          Worker worker = new Worker();
          worker.start();
          try {
            worker.join();
          } catch (InterruptedException e) {
            return e;
          }
          return worker.result;
        },
        () -> CompletableFuture.supplyAsync(() -> value).thenApply(x -> x + value).join());
  }
}
