package acme.pool;

import io.picklejar.it.harness.Exchange;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.logging.Logger;

/** What the initializer makes and nobody reassigns, the worker makes anew. */
public class Main {
  static final ExecutorService POOL = Executors.newFixedThreadPool(2);
  static final ThreadLocal<StringBuilder> BUFFER = ThreadLocal.withInitial(StringBuilder::new);
  static final Object LOCK = new Object();
  private static final Logger LOG = Logger.getLogger("acme.pool");
  static String greeting;

  public static void main(String[] args) throws Exception {
    greeting = "hello";
    Supplier<String> needsNoInitializer = () -> greeting;
    Supplier<String> submits =
        () -> {
          try {
            return POOL.submit(() -> greeting + " from the pool").get();
          } catch (Exception e) {
            throw new IllegalStateException(e);
          }
        };
    Supplier<String> logs =
        () -> {
          synchronized (LOCK) {
            LOG.fine("quiet");
            return LOG.getName() + BUFFER.get().append(greeting);
          }
        };
    Exchange.ship(args, needsNoInitializer, submits, logs);
    POOL.shutdown();
  }
}
// -> hello
// -> hello from the pool
// -> acme.poolhello
// without agent and classes -> RestoreException
// without agent and classes -> Add the agent to the worker
