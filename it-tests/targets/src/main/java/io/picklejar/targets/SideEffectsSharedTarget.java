package io.picklejar.targets;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Two functions that work on one static in turn. */
// ships: SideEffectsSharedTarget.LOG
public final class SideEffectsSharedTarget {
  private SideEffectsSharedTarget() {}

  static final List<String> LOG = new ArrayList<>();

  static int add(String text) {
    LOG.add(text);
    return LOG.size();
  }

  public static List<Supplier<?>> functions() {
    LOG.add("main");
    return List.of(() -> add("first"), () -> add("second"), () -> LOG.toString());
  }
}
