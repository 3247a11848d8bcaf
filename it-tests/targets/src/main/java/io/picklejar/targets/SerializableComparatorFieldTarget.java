package io.picklejar.targets;

import java.io.Serializable;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Supplier;

/** A named comparator class inside a captured sorted set. */
// ships: SerializableComparatorFieldTarget$ByRank.RANK
public final class SerializableComparatorFieldTarget {
  private SerializableComparatorFieldTarget() {}

  static final class ByRank implements Comparator<String>, Serializable {
    private static final long serialVersionUID = 1;
    static final Map<String, Integer> RANK = new HashMap<>();

    @Override
    public int compare(String a, String b) {
      return Integer.compare(RANK.getOrDefault(a, 0), RANK.getOrDefault(b, 0));
    }
  }

  public static List<Supplier<?>> functions() {
    ByRank.RANK.put("x", 3);
    ByRank.RANK.put("y", 2);
    ByRank.RANK.put("z", 1);
    TreeSet<String> sorted = new TreeSet<>(new ByRank());
    sorted.addAll(List.of("x", "y", "z"));
    return List.of(() -> sorted.first() + sorted.contains("x"));
  }
}
