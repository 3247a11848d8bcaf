package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** A lazily created singleton with double-checked locking. */
// ships: LazySingletonTarget$Lazy.instance
public final class LazySingletonTarget {
  private LazySingletonTarget() {}

  static final class Lazy {
    private static volatile Lazy instance;
    private final String name;

    private Lazy(String name) {
      this.name = name;
    }

    static Lazy get(String name) {
      if (instance == null) {
        synchronized (Lazy.class) {
          if (instance == null) {
            instance = new Lazy(name);
          }
        }
      }
      return instance;
    }
  }

  public static List<Supplier<?>> functions() {
    Lazy.get("launcher");
    return List.of(() -> Lazy.get("worker").name);
  }
}
