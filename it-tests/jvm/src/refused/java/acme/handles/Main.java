package acme.handles;

import io.picklejar.it.harness.Exchange;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.lang.invoke.MutableCallSite;
import java.util.function.Supplier;

/** A method handle goes by a call site that may change. */
public class Main {
  static MethodHandle length;

  public static void main(String[] args) throws Exception {
    length = new MutableCallSite(MethodType.methodType(int.class)).dynamicInvoker();
    Supplier<MethodHandle> f = () -> length;
    Exchange.ship(args, f);
  }
}
// -> CaptureException
// -> acme.handles.Main.length
// -> this method handle does not tell what it consists of
// -> README.md#
