package acme.platform;

import io.picklejar.it.harness.Exchange;
import java.util.ServiceLoader;
import java.util.function.Supplier;

/** Providers of a service of the platform. */
public class Main {
  public static class Provider implements Supplier<String> {
    @Override
    public String get() {
      return "provided";
    }
  }

  public static void main(String[] args) throws Exception {
    Supplier<Object> f = () -> ServiceLoader.load(Supplier.class).findFirst().get().get();
    Exchange.ship(args, f);
  }
}
// -> CaptureException
// -> java.util.function.Supplier
// -> acme.platform.Main$Provider
// -> services of the JDK are the worker's own
// -> excludes=acme.platform.Main$Provider
// -> README.md#
