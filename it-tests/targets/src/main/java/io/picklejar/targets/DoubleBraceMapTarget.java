package io.picklejar.targets;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** A map made by an anonymous subclass with an initializer. */
// ships: DoubleBraceMapTarget.CODES
public final class DoubleBraceMapTarget {
  private DoubleBraceMapTarget() {}

  static final Map<String, Integer> CODES =
      new HashMap<>() {
        private static final long serialVersionUID = 1;

        {
          put("a", 1);
        }
      };

  public static List<Supplier<?>> functions() {
    CODES.put("b", 2);
    return List.of(() -> CODES.get("a") + CODES.get("b"), () -> CODES.size());
  }
}
