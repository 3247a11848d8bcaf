package acme.faced;

import static java.lang.invoke.MethodType.methodType;

import io.picklejar.it.harness.Exchange;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandleProxies;
import java.lang.invoke.MethodHandles;
import java.util.Comparator;
import java.util.function.Function;
import java.util.function.Supplier;

/** Method handles behind interfaces, the JDK's and the user's. */
public class Main {
  static int count;
  static Function<Object, Object> face;
  static Comparator<String> order;

  public interface Named {
    String name(int number);
  }

  static String name(String prefix, int number) {
    return prefix + number + count++;
  }

  @SuppressWarnings("unchecked")
  public static void main(String[] args) throws Exception {
    count = 5;
    MethodHandles.Lookup lookup = MethodHandles.lookup();
    MethodHandle name =
        lookup.findStatic(Main.class, "name", methodType(String.class, String.class, int.class));
    Named named = MethodHandleProxies.asInterfaceInstance(Named.class, name.bindTo("n"));
    MethodHandle text = lookup.findVirtual(Object.class, "toString", methodType(String.class));
    face =
        MethodHandleProxies.asInterfaceInstance(
            Function.class, text.asType(methodType(Object.class, Object.class)));
    order =
        MethodHandleProxies.asInterfaceInstance(
            Comparator.class,
            lookup.findVirtual(String.class, "compareTo", methodType(int.class, String.class)));
    Supplier<Object> user = () -> named.name(1) + named.name(2) + count;
    Function<String, Object> jdk = said -> face.apply(said) + " " + order.compare("a", "b");
    Exchange.ship(args, user, jdk);
  }
}
// -> n15n267
// -> seven -1
