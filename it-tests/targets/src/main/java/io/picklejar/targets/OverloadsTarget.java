package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** Overloads of which only one is called. */
// ships: OverloadsTarget.forInt
// not: OverloadsTarget.forLong, OverloadsTarget.forObject
public final class OverloadsTarget {
  private OverloadsTarget() {}

  static String forInt;
  static String forLong;
  static String forObject;

  static String pick(int value) {
    return forInt;
  }

  static String pick(long value) {
    return forLong;
  }

  static String pick(Object value) {
    return forObject;
  }

  public static List<Supplier<?>> functions() {
    forInt = "i";
    forLong = "l";
    forObject = "o";
    return List.of(() -> pick(1));
  }
}
