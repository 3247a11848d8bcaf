package acme.bound;

import io.picklejar.it.harness.Exchange;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.function.Supplier;

/** Handles that don't tell what they consist of, and a cursor of a hash table: all in one error. */
public class Main {
  static MethodHandle bound;
  static VarHandle view;
  static Iterator<String> keys;

  public static void main(String[] args) throws Exception {
    MethodHandle length =
        MethodHandles.lookup()
            .findVirtual(String.class, "length", MethodType.methodType(int.class));
    bound = length.bindTo("text");
    view = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
    keys = new HashMap<>(Map.of("a", 1)).keySet().iterator();
    Supplier<String> function = () -> bound.type() + "" + view.varType() + keys.hasNext();
    Exchange.ship(args, function);
  }
}
// -> acme.bound.Main.bound is a
// -> a bound or adapted method handle does not tell what it consists of
// -> Capture the direct handle and the arguments, and bind or adapt it on the worker.
// -> acme.bound.Main.view is a
// -> this variable handle does not tell what it stands for
// -> acme.bound.Main.keys is a java.util.HashMap$KeyIterator: an iterator is bound
