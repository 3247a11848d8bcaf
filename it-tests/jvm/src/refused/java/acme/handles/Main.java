package acme.handles;

import io.picklejar.it.harness.Exchange;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.function.Supplier;

/** A method handle is bound to an object. */
public class Main {
  static MethodHandle length;

  public static void main(String[] args) throws Exception {
    length = MethodHandles.lookup().bind("text", "length", MethodType.methodType(int.class));
    Supplier<MethodHandle> f = () -> length;
    Exchange.ship(args, f);
  }
}
// -> CaptureException
// -> acme.handles.Main.length
// -> made of others
// -> README.md#
