package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** A reference to a static method that reads a static. */
// ships: StaticMethodReferenceTarget.value
// not: StaticMethodReferenceTarget.other
public final class StaticMethodReferenceTarget {
  private StaticMethodReferenceTarget() {}

  static int value;
  static int other;

  static Object read() {
    return value;
  }

  static Object readOther() {
    return other;
  }

  public static List<Supplier<?>> functions() {
    value = 6;
    other = 7;
    return List.of(StaticMethodReferenceTarget::read);
  }
}
