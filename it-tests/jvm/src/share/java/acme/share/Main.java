package acme.share;

import io.picklejar.it.harness.Exchange;
import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;

/** Many functions over the same globals: each alone in a stream, and all in one. */
public class Main {
  static byte[] table = new byte[200_000];
  static final Map<String, int[]> INDEX = new HashMap<>();
  static Map<String, int[]> alias;

  record Lookup(int number) implements Supplier<String>, Serializable {
    @Override
    public String get() {
      INDEX.get("calls")[0]++;
      return number
          + " "
          + Arrays.hashCode(table)
          + " "
          + (INDEX.get("calls") == alias.get("calls"))
          + " "
          + INDEX.get("calls")[0]
          + " "
          + INDEX.get("rows")[999];
    }
  }

  public static void main(String[] args) throws Exception {
    new Random(7).nextBytes(table);
    INDEX.put("calls", new int[1]);
    INDEX.put("rows", new Random(8).ints(1000).toArray());
    alias = INDEX;
    int count = Integer.getInteger("count", 20);
    Object[] functions = new Object[count];
    for (int i = 0; i < count; i++) {
      functions[i] = new Lookup(i);
    }
    if (args.length > 0) {
      for (int i = 0; i < count; i++) {
        Exchange.ship(new String[] {args[0] + "." + i}, functions[i]);
      }
      INDEX.get("calls")[0] = 0;
      Exchange.ship(new String[] {args[0] + ".all"}, functions);
    }
    table = new byte[] {1, 2, 3};
    if (args.length > 0) {
      Exchange.ship(new String[] {args[0] + ".later"}, new Lookup(-1));
    }
  }
}
