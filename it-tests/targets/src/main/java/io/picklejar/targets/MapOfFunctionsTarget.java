package io.picklejar.targets;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Maps and arrays of lambdas that share a captured object. */
// ships: MapOfFunctionsTarget.ACTIONS, MapOfFunctionsTarget.ARRAY
public final class MapOfFunctionsTarget {
  private MapOfFunctionsTarget() {}

  static final Map<String, Supplier<Integer>> ACTIONS = new TreeMap<>();
  static Supplier<?>[] ARRAY;

  public static List<Supplier<?>> functions() {
    int[] shared = {0};
    ACTIONS.put("up", () -> ++shared[0]);
    ACTIONS.put("get", () -> shared[0]);
    ARRAY = new Supplier<?>[] {ACTIONS.get("up"), ACTIONS.get("get")};
    return List.of(
        () -> {
          ACTIONS.get("up").get();
          ARRAY[0].get();
          return ACTIONS.get("get").get() + " " + (ARRAY[1] == ACTIONS.get("get"));
        });
  }
}
