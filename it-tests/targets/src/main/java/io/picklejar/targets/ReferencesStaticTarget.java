package io.picklejar.targets;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Weak and soft references to what is held elsewhere. */
// ships: ReferencesStaticTarget.STRONG, ReferencesStaticTarget.WEAK
public final class ReferencesStaticTarget {
  private ReferencesStaticTarget() {}

  static List<String> STRONG;
  static java.lang.ref.WeakReference<List<String>> WEAK;

  public static List<Supplier<?>> functions() {
    STRONG = new ArrayList<>(List.of("held"));
    WEAK = new java.lang.ref.WeakReference<>(STRONG);
    return List.of(() -> WEAK.get() == STRONG);
  }
}
