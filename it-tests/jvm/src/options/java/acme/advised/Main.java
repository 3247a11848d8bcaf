package acme.advised;

import io.picklejar.it.harness.Exchange;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Comes to a class, statics and methods by names that are put together at run time. */
public class Main {
  static final Map<String, String> TABLE = new HashMap<>();
  static String suffix = "unset";

  static String name(String part) {
    return new StringBuilder(part).reverse().toString();
  }

  static String plugin() throws ReflectiveOperationException {
    Class<?> plugin = Class.forName("acme.advised." + name("nigulP"));
    return plugin.getDeclaredMethod(name("ksa"), int.class).invoke(null, 2).toString();
  }

  static Object table() throws ReflectiveOperationException {
    return Main.class.getDeclaredField(name("ELBAT")).get(null);
  }

  static Object called(String[] words, int count) {
    return new Other().toString() + words.length + count + suffix;
  }

  static Object method() throws ReflectiveOperationException {
    return Main.class
        .getDeclaredMethod(name("dellac"), String[].class, int.class)
        .invoke(null, new String[2], 3);
  }

  /** What may fail. */
  interface Part {
    Object get() throws ReflectiveOperationException;
  }

  static String answer(Part part) {
    try {
      return part.get().toString();
    } catch (InvocationTargetException e) {
      return told(e.getCause());
    } catch (ReflectiveOperationException | LinkageError e) {
      return told(e);
    }
  }

  static String told(Throwable thrown) {
    String text = "threw " + thrown;
    for (Throwable e = thrown; e != null; e = e.getCause()) {
      text += Arrays.toString(e.getSuppressed());
    }
    return text;
  }

  public static void main(String[] args) throws Exception {
    TABLE.put("key", "value");
    suffix = "set";
    Plugin.said = "said";
    Supplier<String> f =
        () -> answer(Main::plugin) + " " + answer(Main::table) + " " + answer(Main::method);
    Exchange.ship(args, f);
  }
}
// -> said2 {key=value} other23set
