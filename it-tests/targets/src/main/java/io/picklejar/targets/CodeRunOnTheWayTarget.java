package io.picklejar.targets;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Making collections calls the keys' code, which may change statics: they are as they were. */
public final class CodeRunOnTheWayTarget {
  private CodeRunOnTheWayTarget() {}

  static int comparisons;
  static int hashes;
  static final Map<Key, String> SORTED = new TreeMap<>();
  static final Map<Key, String> HASHED = new HashMap<>();

  static final class Key implements Comparable<Key> {
    final String name;

    Key(String name) {
      this.name = name;
    }

    @Override
    public int compareTo(Key other) {
      comparisons++;
      return name.compareTo(other.name);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && key.name.equals(name);
    }

    @Override
    public int hashCode() {
      hashes++;
      return Objects.hash(name);
    }
  }

  public static List<Supplier<?>> functions() {
    for (String name : List.of("c", "a", "b")) {
      SORTED.put(new Key(name), name);
      HASHED.put(new Key(name), name);
    }
    comparisons = 0;
    hashes = 0;
    return List.of(() -> comparisons + " " + hashes + SORTED.size() + HASHED.size());
  }
}
