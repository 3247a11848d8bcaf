package acme.advised;

import io.picklejar.it.harness.ByName;
import io.picklejar.it.harness.Exchange;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Has a library come to a class, statics and methods by name. */
public class Main {
  static final Map<String, String> TABLE = new HashMap<>();
  static String suffix = "unset";

  static String plugin() throws ReflectiveOperationException {
    return "" + ByName.call("acme.advised.Plugin", "ask", 2);
  }

  static Object table() throws ReflectiveOperationException {
    return ByName.field("acme.advised.Main", "TABLE").get(null);
  }

  static Object called(String[] words, int count) {
    return new Other().toString() + words.length + count + suffix;
  }

  static Object method() throws ReflectiveOperationException {
    return ByName.call("acme.advised.Main", "called", new String[2], 3);
  }

  /** What may fail. */
  interface Part {
    Object get() throws ReflectiveOperationException;
  }

  static String answer(Part part) {
    try {
      return part.get().toString();
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
