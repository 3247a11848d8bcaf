package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** The holder idiom, initialized on the launcher. */
// ships: HolderIdiomTarget$Holder.INSTANCE
public final class HolderIdiomTarget {
  private HolderIdiomTarget() {}

  static final class Service {
    final long made = System.nanoTime();
  }

  static final class Holder {
    static final Service INSTANCE = new Service();
  }

  static Service service() {
    return Holder.INSTANCE;
  }

  public static List<Supplier<?>> functions() {
    service();
    return List.of(() -> service().made);
  }
}
