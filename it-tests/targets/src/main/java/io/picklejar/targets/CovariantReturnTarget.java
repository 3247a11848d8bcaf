package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** An overriding method with a narrower return type. */
// ships: CovariantReturnTarget$Special.tag
public final class CovariantReturnTarget {
  private CovariantReturnTarget() {}

  static class Plain {
    Object copy() {
      return "plain";
    }
  }

  static class Special extends Plain {
    static String tag;

    @Override
    String copy() {
      return "special" + tag;
    }
  }

  public static List<Supplier<?>> functions() {
    Special.tag = "t";
    Plain plain = new Special();
    return List.of(() -> plain.copy());
  }
}
