package io.picklejar.internal.restore;

import java.util.List;
import java.util.function.Consumer;

/** What the agent does for restored classes in this JVM. */
public final class LiveClasses {

  private static volatile Consumer<List<Class<?>>> finalsChanged = readers -> {};

  private LiveClasses() {}

  /** Called once by the agent with what makes the JVM forget compiled code of the classes. */
  public static void onFinalsChanged(Consumer<List<Class<?>>> action) {
    finalsChanged = action;
  }

  /** Says that {@code static final} fields changed that code of those classes may have folded. */
  static void finalsChanged(List<Class<?>> readers) {
    finalsChanged.accept(readers);
  }
}
