package acme.restless;

import io.picklejar.it.harness.Exchange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** A plain collection that changes whenever it is looked at, as if by another thread. */
public class Main {
  /** Grows below the iterator of the JDK's own map. */
  static class Restless extends HashMap<String, Integer> {
    private static final long serialVersionUID = 1;

    private void writeObject(java.io.ObjectOutputStream out) throws java.io.IOException {
      for (String key : keySet()) {
        put(key + size(), 1);
        out.writeObject(key);
      }
    }
  }

  static final Map<String, List<Map<String, Integer>>> TABLES = new HashMap<>();

  public static void main(String[] args) throws Exception {
    Restless restless = new Restless();
    restless.put("a", 1);
    restless.put("b", 1);
    TABLES.put("busy", new ArrayList<>(List.of(restless)));
    Supplier<Set<String>> function = () -> TABLES.keySet();
    Exchange.ship(args, function);
  }
}
// -> CaptureException
// -> acme.restless.Main.TABLES["busy"][0] is a acme.restless.Main$Restless
// -> ConcurrentModificationException
// -> acme.restless.Main.lambda$main$
// -> README.md#
