package io.picklejar.targets;

import java.io.Serializable;
import java.util.List;
import java.util.function.Supplier;

/** A captured singleton with readResolve. */
// ships: ReadResolveSingletonTarget$Only.INSTANCE
public final class ReadResolveSingletonTarget {
  private ReadResolveSingletonTarget() {}

  static final class Only implements Serializable {
    private static final long serialVersionUID = 1;
    static final Only INSTANCE = new Only();
    int state = 1;

    private Object readResolve() {
      return INSTANCE;
    }
  }

  public static List<Supplier<?>> functions() {
    Only.INSTANCE.state = 5;
    Only captured = Only.INSTANCE;
    return List.of(() -> captured == Only.INSTANCE, () -> captured.state);
  }
}
