package io.picklejar.targets;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** An identity map whose keys are other statics. */
// ships: IdentityMapTarget.NAMES, IdentityMapTarget.KEY
public final class IdentityMapTarget {
  private IdentityMapTarget() {}

  static final Object[] KEY = new Object[0];
  static final Map<Object, String> NAMES = new IdentityHashMap<>();

  public static List<Supplier<?>> functions() {
    NAMES.put(KEY, "the key");
    NAMES.put(new Object[0], "another");
    return List.of(() -> NAMES.get(KEY) + NAMES.size());
  }
}
