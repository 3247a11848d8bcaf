package io.picklejar.targets;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** An interface field read through an implementing class. */
// ships: InterfaceStaticInheritedTarget$Defaults.TABLE
public final class InterfaceStaticInheritedTarget {
  private InterfaceStaticInheritedTarget() {}

  interface Defaults {
    Map<String, Integer> TABLE = new TreeMap<>();
  }

  static class Uses implements Defaults {
    int sum() {
      return TABLE.values().stream().mapToInt(Integer::intValue).sum();
    }
  }

  public static List<Supplier<?>> functions() {
    Uses.TABLE.put("a", 3);
    Uses.TABLE.put("b", 4);
    return List.of(() -> new Uses().sum());
  }
}
