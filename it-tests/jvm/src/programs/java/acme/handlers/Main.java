package acme.handlers;

import io.picklejar.it.harness.Exchange;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;

/**
 * Proxies that one function leaves where another finds them; what their handlers read has changed
 * between the two.
 */
public class Main {
  static String suffix = "?";
  static String rule = "?";

  interface Node {
    String name();
  }

  interface Rules {
    String rule();
  }

  record Named(String name) implements InvocationHandler {
    @Override
    public Object invoke(Object proxy, Method method, Object[] args) {
      return name + suffix;
    }
  }

  static Object answer(Object proxy, Method method, Object[] args) {
    return method.getName() + rule;
  }

  static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(
        Proxy.newProxyInstance(Main.class.getClassLoader(), new Class<?>[] {type}, handler));
  }

  @SuppressWarnings("unchecked")
  static <T> T shared(String name, Supplier<T> made) {
    return (T) System.getProperties().computeIfAbsent("acme.handlers." + name, key -> made.get());
  }

  public static void main(String[] args) throws Exception {
    Node node = proxy(Node.class, new Named("node"));
    Supplier<Object> keep = () -> shared("node", () -> node) != null;
    Supplier<Object> make = () -> shared("rules", () -> proxy(Rules.class, Main::answer)) != null;
    Supplier<Object> name = () -> Main.<Node>shared("node", () -> null).name();
    Supplier<Object> ask = () -> Main.<Rules>shared("rules", () -> null).rule();
    try (OutputStream file =
            args.length > 0
                ? Files.newOutputStream(Path.of(args[0]))
                : OutputStream.nullOutputStream();
        ObjectOutputStream out = new ObjectOutputStream(file)) {
      out.writeObject(keep);
      out.writeObject(make);
      suffix = "!";
      rule = " of two";
      out.writeObject(name);
      out.writeObject(ask);
    }
    Exchange.ship(new String[0], keep, make, name, ask);
  }
}
// -> true
// -> true
// -> node!
// -> rule of two
