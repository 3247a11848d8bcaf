package acme.handlers;

import io.picklejar.it.harness.Exchange;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/**
 * Proxies and lambdas that one function leaves where another finds them; what they read has changed
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

  interface Price {
    int of(int pieces);
  }

  static int unit;

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

  static void change() {
    suffix = "!";
    rule = " of two";
    unit = 10;
  }

  static void write(Path file, List<Object> before, List<Object> after) throws IOException {
    try (ObjectOutputStream out = new ObjectOutputStream(Files.newOutputStream(file))) {
      for (Object function : before) {
        out.writeObject(function);
      }
      change();
      for (Object function : after) {
        out.writeObject(function);
      }
    }
  }

  public static void main(String[] args) throws Exception {
    Node node = proxy(Node.class, new Named("node"));
    Supplier<Object> keep = () -> shared("node", () -> node) != null;
    Supplier<Object> make = () -> shared("rules", () -> proxy(Rules.class, Main::answer)) != null;
    Supplier<Object> price = () -> shared("price", () -> (Price) n -> n * unit) != null;
    Supplier<Object> name = () -> Main.<Node>shared("node", () -> null).name();
    Supplier<Object> ask = () -> Main.<Rules>shared("rules", () -> null).rule();
    Supplier<Object> pay = () -> Main.<Price>shared("price", () -> null).of(2);
    unit = 1;
    if (args.length > 0) {
      write(Path.of(args[0]), List.of(keep, make, price), List.of(name, ask, pay));
    } else {
      change();
    }
    Exchange.ship(new String[0], keep, make, price, name, ask, pay);
  }
}
// -> true
// -> true
// -> true
// -> node!
// -> rule of two
// -> 20
