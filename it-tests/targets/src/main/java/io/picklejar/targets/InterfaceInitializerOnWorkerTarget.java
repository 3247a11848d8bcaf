package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** An interface with a default method, whose fields the worker initializes. */
// ships: InterfaceInitializerOnWorkerTarget.name
public final class InterfaceInitializerOnWorkerTarget {
  private InterfaceInitializerOnWorkerTarget() {}

  static String name;

  interface Described {
    String TITLE = "title of " + name;

    default String title() {
      return TITLE;
    }
  }

  static final class Thing implements Described {}

  public static List<Supplier<?>> functions() {
    name = "launcher";
    return List.of(() -> new Thing().title());
  }
}
