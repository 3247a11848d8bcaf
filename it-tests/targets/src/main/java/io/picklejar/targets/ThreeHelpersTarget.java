package io.picklejar.targets;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** A static behind three helper classes. */
// ships: ThirdHelper.TABLE, SecondHelper.FACTOR
// not: FirstHelper.UNUSED
public final class ThreeHelpersTarget {
  private ThreeHelpersTarget() {}

  public static List<Supplier<?>> functions() {
    ThirdHelper.TABLE.put("a", 1);
    SecondHelper.FACTOR = 5;
    FirstHelper.UNUSED = "x";
    return List.of(() -> FirstHelper.find("a"));
  }
}

final class FirstHelper {
  static String UNUSED;

  static int find(String key) {
    return SecondHelper.scaled(key);
  }
}

final class SecondHelper {
  static int FACTOR = 1;

  static int scaled(String key) {
    return FACTOR * ThirdHelper.raw(key);
  }
}

final class ThirdHelper {
  static final Map<String, Integer> TABLE = new TreeMap<>();

  static int raw(String key) {
    return TABLE.getOrDefault(key, -1);
  }
}
