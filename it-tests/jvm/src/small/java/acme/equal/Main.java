package acme.equal;

import io.picklejar.it.harness.Exchange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The same function twice, with other statics the second time that are equal. */
public class Main {
  static final Map<Object, String> NAMES = new HashMap<>();
  static Object key = new Object();
  static List<String> calls = new ArrayList<>();

  public static void main(String[] args) throws Exception {
    NAMES.put(key, "known");
    Supplier<String> f =
        () -> {
          calls.add("call");
          return NAMES.get(key) + calls;
        };
    Exchange.ship(args, f);
    key = new Object();
    calls = new ArrayList<>();
    if (args.length > 0) {
      Exchange.ship(new String[] {args[0] + ".second"}, f);
    }
  }
}
// -> known[call]
