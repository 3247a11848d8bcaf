package io.picklejar.targets;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** A thread deep inside a reachable static is refused with its path. */
// refuses: ThreadInMapTarget.TABLE, java.lang.Thread
public final class ThreadInMapTarget {
  private ThreadInMapTarget() {}

  static final Map<String, List<Object>> TABLE = new HashMap<>();

  public static List<Supplier<?>> functions() {
    TABLE.put("key", new ArrayList<>(List.of(1, new Thread())));
    return List.of(() -> TABLE.size());
  }
}
