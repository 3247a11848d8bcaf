package io.picklejar.targets;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** A Runnable whose only effect is on a static. */
// ships: RunnableEffectTarget.LOG
public final class RunnableEffectTarget {
  private RunnableEffectTarget() {}

  static final List<String> LOG = new ArrayList<>();

  public static List<?> functions() {
    LOG.add("main");
    Runnable runnable = () -> LOG.add("run");
    Supplier<Object> after = () -> LOG;
    return List.of(runnable, after);
  }
}
