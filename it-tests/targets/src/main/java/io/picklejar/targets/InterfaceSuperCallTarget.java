package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** A class that calls the default methods of both its interfaces. */
// ships: InterfaceSuperCallTarget.left, InterfaceSuperCallTarget.right
public final class InterfaceSuperCallTarget {
  private InterfaceSuperCallTarget() {}

  static String left;
  static String right;

  interface Left {
    default String text() {
      return left;
    }
  }

  interface Right {
    default String text() {
      return right;
    }
  }

  static final class Both implements Left, Right {
    @Override
    public String text() {
      return Left.super.text() + Right.super.text();
    }
  }

  public static List<Supplier<?>> functions() {
    left = "l";
    right = "r";
    Both both = new Both();
    return List.of(both::text);
  }
}
