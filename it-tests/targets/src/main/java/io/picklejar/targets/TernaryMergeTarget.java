package io.picklejar.targets;

import java.util.List;
import java.util.function.Supplier;

/** Branches that merge to a common super type. */
// ships: TernaryMergeTarget.choice
public final class TernaryMergeTarget {
  private TernaryMergeTarget() {}

  static boolean choice;

  interface Base {
    String name();
  }

  static class One implements Base {
    @Override
    public String name() {
      return "one";
    }
  }

  static class Two extends One {
    @Override
    public String name() {
      return "two";
    }
  }

  static class Three extends One {
    @Override
    public String name() {
      return "three";
    }
  }

  static One pick(boolean which) {
    One one = which ? new Two() : new Three();
    return one;
  }

  public static List<Supplier<?>> functions() {
    choice = true;
    return List.of(() -> pick(choice).name() + pick(!choice).name());
  }
}
