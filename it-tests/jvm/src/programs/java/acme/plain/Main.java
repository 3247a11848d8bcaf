package acme.plain;

import io.picklejar.it.harness.Exchange;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Objects that need nothing from here: data and functions of the JDK. */
public class Main {
  static String unused = "not read";

  public static void main(String[] args) throws Exception {
    unused = "set";
    Exchange.ship(
        args,
        "text",
        new ArrayList<>(List.of(1, 2)),
        Map.of("a", 1),
        Comparator.naturalOrder(),
        Collections.reverseOrder(String.CASE_INSENSITIVE_ORDER));
  }
}
// -> text
// -> [1, 2]
// -> {a=1}
// -> 14
// -> -14
