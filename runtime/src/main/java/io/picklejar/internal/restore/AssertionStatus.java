package io.picklejar.internal.restore;

import io.picklejar.internal.jvm.StaticSlot;

/**
 * Sets the flag that javac makes for {@code assert} (JLS §14.10) in a class whose initializer is
 * skipped: as the initializer would, by this JVM's own assertion status.
 */
final class AssertionStatus {

  private static final String FLAG = "$assertionsDisabled";

  private AssertionStatus() {}

  static void set(Class<?> type) {
    try {
      StaticSlot.of(type, FLAG, "Z").write(!type.desiredAssertionStatus());
    } catch (NoSuchFieldException | LinkageError | UnsupportedOperationException e) {
      // The class has no assertions. Without the agent the field can't be looked at alone, and
      // assertions stay on.
    }
  }
}
