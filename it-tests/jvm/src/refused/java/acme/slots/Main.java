package acme.slots;

import io.picklejar.it.harness.Exchange;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;

/** What can't travel was put beside data, into an object that the initializer made. */
public class Main {
  static final AtomicReferenceArray<Object> SLOTS = new AtomicReferenceArray<>(2);

  public static void main(String[] args) throws Exception {
    SLOTS.set(0, "data");
    SLOTS.set(1, Thread.currentThread());
    Supplier<Object> f = () -> SLOTS.get(0);
    Exchange.ship(args, f);
  }
}
// -> CaptureException
// -> acme.slots.Main.SLOTS
// -> java.lang.Thread
// -> README.md#
