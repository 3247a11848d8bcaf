package acme.reflection;

import io.picklejar.it.harness.Exchange;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.function.Supplier;

/** Code reached by name, proxies, annotations, enums by valueOf, assertions. */
public class Main {
  static String set;
  static Greeter proxy;
  static Class<?> type;

  interface Greeter {
    String greet(String name);
  }

  @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
  @interface Label {
    String value();

    Class<?> type() default Object.class;
  }

  @Label(value = "labelled", type = Plugin.class)
  static class Annotated {}

  enum Level {
    LOW(1),
    HIGH(2) {
      @Override
      int weight() {
        return 2 * base;
      }
    };

    static int base;
    final int own;

    Level(int own) {
      this.own = own;
    }

    int weight() {
      return own;
    }
  }

  public static void main(String[] args) throws Exception {
    set = "set";
    Level.base = 10;
    type = Annotated.class;
    InvocationHandler handler = (self, method, arguments) -> set + arguments[0];
    proxy =
        (Greeter)
            Proxy.newProxyInstance(
                Main.class.getClassLoader(), new Class<?>[] {Greeter.class}, handler);
    Supplier<String> byName =
        () -> {
          try {
            return Class.forName("acme.reflection.Plugin")
                .getDeclaredConstructor()
                .newInstance()
                .toString();
          } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
          }
        };
    Supplier<String> proxied = () -> proxy.greet("you");
    Supplier<String> annotated =
        () -> {
          Label label = type.getAnnotation(Label.class);
          return label.value() + label.type().getSimpleName();
        };
    Supplier<String> enums = () -> Level.valueOf("HIGH").weight() + Arrays.toString(Level.values());
    Supplier<String> asserted =
        () -> {
          assert set != null : "unset";
          return set;
        };
    Exchange.ship(args, byName, proxied, annotated, enums, asserted);
  }
}

class Plugin {
  static String greeting = Main.set;

  @Override
  public String toString() {
    return "plugin " + Main.set;
  }
}
// -> plugin set
// -> setyou
// -> labelledPlugin
// -> 20[LOW, HIGH]
// -> set
