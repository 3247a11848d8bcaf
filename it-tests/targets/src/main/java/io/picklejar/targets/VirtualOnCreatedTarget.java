package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** A virtual call on an object that the function creates. */
// ships: VirtualOnCreatedTarget$Fast.speed
// not: VirtualOnCreatedTarget$Slow.speed
public final class VirtualOnCreatedTarget {
  private VirtualOnCreatedTarget() {}

  static class Engine {
    int speed() {
      return 0;
    }
  }

  static class Fast extends Engine {
    static int speed;

    @Override
    int speed() {
      return speed;
    }
  }

  static class Slow extends Engine {
    static int speed;

    @Override
    int speed() {
      return speed;
    }
  }

  static Engine choose(boolean fast) {
    return fast ? new Fast() : new Engine();
  }

  public static List<Supplier<?>> functions() {
    Fast.speed = 200;
    Slow.speed = 20;
    return List.of(() -> choose(true).speed() + choose(false).speed());
  }
}
