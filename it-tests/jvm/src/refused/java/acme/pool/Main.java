package acme.pool;

import io.picklejar.it.harness.Exchange;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A pool that {@code main} made can't travel, and the worker couldn't know how to make it. */
public class Main {
  static ExecutorService pool;

  public static void main(String[] args) throws Exception {
    pool = Executors.newFixedThreadPool(1);
    Callable<String> f = () -> pool.submit(() -> "x").get();
    try {
      Exchange.ship(args, f);
    } finally {
      pool.shutdown();
    }
  }
}
// -> CaptureException
// -> acme.pool.Main.pool
// -> ThreadPoolExecutor
// -> README.md#
