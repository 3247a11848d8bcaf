package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** An initializer that only works after main has set a flag. */
// ships: InitializerThrowsElsewhereTarget.ready
public final class InitializerThrowsElsewhereTarget {
  private InitializerThrowsElsewhereTarget() {}

  static boolean ready;

  static final class Strict {
    static final int VALUE;

    static {
      if (!ready) {
        throw new IllegalStateException("not ready");
      }
      VALUE = 5;
    }

    static int twice() {
      return VALUE * 2;
    }
  }

  public static List<Supplier<?>> functions() {
    ready = true;
    return List.of(() -> Strict.twice());
  }
}
