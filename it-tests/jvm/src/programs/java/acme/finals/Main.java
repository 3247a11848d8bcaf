package acme.finals;

import io.picklejar.it.harness.Exchange;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** Values that are settled once per run: the launcher's are the truth. */
public class Main {
  static final String RUN = UUID.randomUUID().toString();
  static final long STARTED = System.nanoTime();
  static final Map<String, Integer> TABLE = new HashMap<>();
  static final List<String> FIXED = List.of(RUN.substring(0, 3), "x");
  static final String CONSTANT = "inlined";

  public static void main(String[] args) throws Exception {
    TABLE.put("k", 1);
    Supplier<String> run = () -> RUN;
    Supplier<Long> started = () -> STARTED;
    Supplier<Boolean> consistent = () -> FIXED.get(0).equals(RUN.substring(0, 3));
    Supplier<String> others = () -> TABLE + CONSTANT;
    Exchange.ship(args, run, started, consistent, others);
  }
}
// -> *
// -> *
// -> true
// -> {k=1}inlined
