package io.picklejar.targets;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedCollection;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.function.Supplier;

/** Views of a map that go backwards, and still see what the map gets later. */
// ships: ReversedViewsTarget.MAP, ReversedViewsTarget.KEYS, ReversedViewsTarget.VALUES
// ships: ReversedViewsTarget.ENTRIES, ReversedViewsTarget.WHOLE, ReversedViewsTarget.SET
public final class ReversedViewsTarget {
  private ReversedViewsTarget() {}

  static SequencedMap<String, Integer> MAP = new LinkedHashMap<>();
  static SequencedSet<String> KEYS;
  static SequencedCollection<Integer> VALUES;
  static SequencedSet<Map.Entry<String, Integer>> ENTRIES;
  static SequencedMap<String, Integer> WHOLE;
  static SequencedSet<Integer> SET;
  static SequencedSet<String> FORTH;

  public static List<Supplier<?>> functions() {
    MAP.put("a", 1);
    MAP.put("b", 2);
    KEYS = MAP.sequencedKeySet().reversed();
    VALUES = MAP.sequencedValues().reversed();
    ENTRIES = MAP.sequencedEntrySet().reversed();
    WHOLE = MAP.reversed();
    SET = new LinkedHashSet<>(List.of(1, 2, 3)).reversed();
    FORTH = MAP.sequencedKeySet();
    return List.of(
        () -> {
          MAP.put("c", 3);
          return KEYS + "" + VALUES + ENTRIES + WHOLE + SET + FORTH + KEYS.getFirst();
        });
  }
}
