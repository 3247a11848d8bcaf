package io.picklejar.targets;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Nobody asks unrelated statics for their hash, which may count, fail or never end. */
// ships: HashesOfUnreadStaticsTarget.hashes
// not: HashesOfUnreadStaticsTarget.counts, HashesOfUnreadStaticsTarget.ITSELF
public final class HashesOfUnreadStaticsTarget {
  private HashesOfUnreadStaticsTarget() {}

  static int hashes;
  static Object counts = new Counting();
  static final List<Object> ITSELF = new ArrayList<>();

  static final class Counting {
    @Override
    public boolean equals(Object other) {
      return other instanceof Counting;
    }

    @Override
    public int hashCode() {
      hashes++;
      return 0;
    }
  }

  public static List<Supplier<?>> functions() {
    ITSELF.add(ITSELF);
    return List.of(() -> hashes);
  }
}
