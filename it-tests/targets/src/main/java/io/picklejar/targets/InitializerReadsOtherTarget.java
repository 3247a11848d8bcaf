package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** The worker runs an initializer that reads a static which main has set. */
// ships: InitializerReadsOtherTarget$Config.name
// not: InitializerReadsOtherTarget$Config.unused
public final class InitializerReadsOtherTarget {
  private InitializerReadsOtherTarget() {}

  static final class Config {
    static String name;
    static String unused;
  }

  static final class Lazy {
    static final String TITLE = "title of " + Config.name;
  }

  public static List<Supplier<?>> functions() {
    Config.name = "job";
    Config.unused = "u";
    return List.of(() -> Lazy.TITLE);
  }
}
