package io.picklejar.targets;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** A string that is a literal stays the one that literals stand for, and another one doesn't. */
// ships: LiteralIdentityTarget.COPY, LiteralIdentityTarget.byName, LiteralIdentityTarget.mode
public final class LiteralIdentityTarget {
  private LiteralIdentityTarget() {}

  static final String FAST = "fast";
  static final String COPY = new String(FAST);

  static String mode = "slow";
  static Map<String, Integer> byName = new IdentityHashMap<>();

  public static List<Supplier<?>> functions() {
    mode = FAST;
    byName.put(FAST, 1);
    byName.put(COPY, 2);
    String captured = mode;
    return List.of(
        () -> mode.length(),
        () -> (mode == FAST) + " " + (COPY == FAST),
        () -> byName.get("fast") + " " + byName.size(),
        () -> captured == "fast" && captured == mode);
  }
}
