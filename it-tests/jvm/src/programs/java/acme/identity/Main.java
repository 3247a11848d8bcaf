package acme.identity;

import io.picklejar.it.harness.Exchange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** One object stays one object, however it is reached. */
public class Main {
  static List<String> shared;
  static Map<String, List<String>> index = new HashMap<>();
  static Object[] self = new Object[1];

  static class Holder {
    final List<String> list;

    Holder(List<String> list) {
      this.list = list;
    }
  }

  public static void main(String[] args) throws Exception {
    List<String> list = new ArrayList<>(List.of("a"));
    shared = list;
    index.put("k", list);
    self[0] = self;
    Holder holder = new Holder(list);
    Supplier<String> same =
        () -> {
          list.add("b");
          return shared + " " + (list == shared) + " " + (index.get("k") == holder.list);
        };
    Supplier<Boolean> cycle = () -> self[0] == self;
    Exchange.ship(args, same, cycle);
  }
}
// -> [a, b] true true
// -> true
