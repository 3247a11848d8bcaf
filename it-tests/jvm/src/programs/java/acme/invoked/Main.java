package acme.invoked;

import io.picklejar.it.harness.Exchange;
import java.util.Map;
import java.util.TreeMap;

/**
 * A lambda of the program's own interfaces, which nobody has initialized when it is written. Who
 * lacks them calls it by reflection, and that initializes what declares the method.
 */
public class Main {
  private static String suffix;

  interface Words {
    Map<String, String> WORDS = Making.map(suffix);

    String say(String key);
  }

  interface Loud extends Words {
    default String twice(String key) {
      return say(key) + say(key);
    }
  }

  static final class Making {
    private Making() {}

    static Map<String, String> map(String suffix) {
      return new TreeMap<>(Map.of("seven", "7" + suffix));
    }
  }

  public static void main(String[] args) throws Exception {
    suffix = "!";
    Loud loud = key -> key;
    Exchange.ship(args, loud);
  }
}
// -> seven
