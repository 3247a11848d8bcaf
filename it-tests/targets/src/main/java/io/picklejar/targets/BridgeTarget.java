package io.picklejar.targets;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** A generic method that is reached through its bridge. */
// ships: BridgeTarget$Length.extra
public final class BridgeTarget {
  private BridgeTarget() {}

  static final class Length implements Function<String, Integer> {
    static int extra;

    @Override
    public Integer apply(String text) {
      return text.length() + extra;
    }
  }

  public static List<Supplier<?>> functions() {
    Length.extra = 10;
    Function<String, Integer> function = new Length();
    return List.of(() -> function.apply("abc"));
  }
}
