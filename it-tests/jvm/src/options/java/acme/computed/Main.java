package acme.computed;

import io.picklejar.it.harness.Exchange;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Finds a class, its constructor and a static of it by names that are put together at run time. */
public class Main {
  static final Map<String, String> UNRELATED = new HashMap<>();
  static Thread thread;

  static String name(String part) {
    return new StringBuilder(part).reverse().toString();
  }

  static String find() throws ReflectiveOperationException {
    Class<?> plugin = Class.forName("acme.computed." + name("nigulP"));
    Object made = plugin.getDeclaredConstructor().newInstance();
    return plugin.getDeclaredMethod(name("ksa")).invoke(made) + " " + table();
  }

  static Object table() throws ReflectiveOperationException {
    return Class.forName("acme.computed." + name("nigulP"))
        .getDeclaredField(name("table"))
        .get(null);
  }

  public static void main(String[] args) throws Exception {
    Plugin.elbat = "set in main";
    UNRELATED.put("a", "b");
    thread = Thread.currentThread();
    Supplier<String> f =
        () -> {
          try {
            return find();
          } catch (ReflectiveOperationException e) {
            return "threw " + e;
          }
        };
    Exchange.ship(args, f);
  }
}
// -> said by set in main set in main
