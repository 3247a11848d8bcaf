package acme.bound;

import io.picklejar.it.harness.Exchange;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.invoke.MutableCallSite;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.function.Supplier;

/** Handles that don't tell what they consist of, and a cursor of a queue: all in one error. */
public class Main {
  static MethodHandle bound;
  static VarHandle view;
  static Iterator<String> keys;

  public static void main(String[] args) throws Exception {
    bound = new MutableCallSite(MethodType.methodType(int.class)).dynamicInvoker();
    view = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
    keys = new ArrayBlockingQueue<>(1, false, List.of("a")).iterator();
    Supplier<String> function = () -> bound.type() + "" + view.varType() + keys.hasNext();
    Exchange.ship(args, function);
  }
}
// -> acme.bound.Main.bound is a
// -> this method handle does not tell what it consists of
// -> Capture the direct handle and the arguments, and bind or adapt it on the worker.
// -> acme.bound.Main.view is a
// -> this variable handle does not tell what it stands for
// -> acme.bound.Main.keys is a java.util.concurrent.ArrayBlockingQueue$Itr: an iterator is bound
